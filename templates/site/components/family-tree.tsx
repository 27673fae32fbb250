// SPDX-License-Identifier: MIT
import type { FamilyBranch } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Outside } from "./outside.tsx";
import { Text } from "./text.tsx";

/** The tree as lists in lists, the eldest first: all that the drawing shows is said here. */
export function FamilyTree({ tree, lang }: { tree: readonly FamilyBranch[]; lang: Lang }) {
  return (
    <ul class="family-tree">
      {tree.map((branch, index) => (
        <li key={`${index} ${branch.title.text}`}>
          <Branch branch={branch} lang={lang} />
          {branch.branches.length > 0 && <FamilyTree tree={branch.branches} lang={lang} />}
        </li>
      ))}
    </ul>
  );
}

function Branch({ branch, lang }: { branch: FamilyBranch; lang: Lang }) {
  const { title, url, self, territory, start, end } = branch;
  const words = wordsFor(lang).text.family;
  return (
    <div class={self ? "family-here" : undefined}>
      <p class="family-name">
        {url === undefined ? (
          <Text said={title} lang={lang} />
        ) : (
          <Outside href={url}>
            <Text said={title} lang={lang} />
          </Outside>
        )}
        {self && <span class="family-mark"> ({words.here})</span>}
      </p>
      {(territory ?? start) !== undefined && (
        <p class="quiet">
          {territory && <Text said={territory} lang={lang} />}
          {territory && start && ", "}
          {start && <span class="whole">{formatDateRange(start, end ?? start, lang)}</span>}
        </p>
      )}
      <From branch={branch} lang={lang} />
    </div>
  );
}

/** What it comes from, in words. */
function From({ branch: { from }, lang }: { branch: FamilyBranch; lang: Lang }) {
  if (from.length === 0) return null;
  const { labels } = wordsFor(lang);
  return (
    <ul class="family-from">
      {from.map(({ relation, title }) => (
        <li key={`${relation} ${title.text}`}>
          {labels.lineage[relation]} <Text said={title} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
