// SPDX-License-Identifier: MIT
import type { FamilyBranch } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { FamilyTitle } from "./family-title.tsx";
import { Text } from "./text.tsx";

type Props = { tree: readonly FamilyBranch[]; ui: Links; lang: Lang };

/** The tree as lists in lists, the eldest first: all that the drawing shows is said here. */
export function FamilyTree({ tree, ui, lang }: Props) {
  return (
    <ul class="family-tree">
      {tree.map((branch, index) => (
        <li key={`${index} ${branch.title.text}`}>
          <Branch branch={branch} ui={ui} lang={lang} />
          {branch.branches.length > 0 && <FamilyTree tree={branch.branches} ui={ui} lang={lang} />}
        </li>
      ))}
    </ul>
  );
}

function Branch({ branch, ui, lang }: { branch: FamilyBranch; ui: Links; lang: Lang }) {
  const { self, territory, start, end } = branch;
  const words = wordsFor(lang).text.family;
  return (
    <div class={self ? "family-here" : undefined}>
      <p class="family-name">
        <FamilyTitle of={branch} ui={ui} lang={lang} />
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
