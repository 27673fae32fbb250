// SPDX-License-Identifier: MIT
import type { ParentView, Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Facts, factsOf } from "../components/facts.tsx";
import { FamilyTitle } from "../components/family-title.tsx";
import { Licence } from "../components/licence.tsx";
import { Outside } from "../components/outside.tsx";
import { Text } from "../components/text.tsx";
import { TextList } from "../components/text-list.tsx";

/** An edition that this one comes from: what it is, what was taken, kept, changed and left, and the credit that is due. */
export function FamilyParent({ parent, ui, lang }: { parent: ParentView; ui: Links; lang: Lang }) {
  const { relation, note, reasons } = parent;
  const { labels, text } = wordsFor(lang);
  const words = text.family;
  return (
    <li>
      <p class="quiet">{labels.lineage[relation]}</p>
      <h3 class="lineage-title">
        <FamilyTitle of={parent} ui={ui} lang={lang} />
      </h3>
      <Held parent={parent} lang={lang} />
      {note && (
        <p>
          <Text said={note} lang={lang} />
        </p>
      )}
      <Facts facts={taken(parent, lang)} />
      <div class="family-taken">
        <Part title={words.kept} items={parent.kept} lang={lang} />
        <Part title={words.changed} items={parent.changed} lang={lang} />
        <Part title={words.dropped} items={parent.dropped} lang={lang} />
        <Part title={words.reasons} items={reasons === undefined ? [] : [reasons]} lang={lang} />
      </div>
    </li>
  );
}

/** Where and when it was held, when its own site said so. */
function Held({ parent: { territory, dates }, lang }: { parent: ParentView; lang: Lang }) {
  if (territory === undefined && dates === undefined) return null;
  return (
    <p>
      {territory && <Text said={territory} lang={lang} />}
      {territory && dates && ", "}
      {dates && <span class="whole">{formatDateRange(dates.start, dates.end, lang)}</span>}
    </p>
  );
}

function taken({ date, version, licence, repository, credits }: ParentView, lang: Lang) {
  const words = wordsFor(lang).text.family;
  return factsOf([
    [words.taken, date && <time dateTime={date}>{formatDateRange(date, date, lang)}</time>],
    [words.version, version],
    [words.licence, licence && <Licence licence={licence} />],
    [words.repository, repository && <Outside href={repository}>{repository.replace(/^https?:\/\//u, "")}</Outside>],
    [words.credits, credits.length > 0 && credits.map((line) => <span key={line}>{line}</span>)],
  ]);
}

function Part({ title, items, lang }: { title: string; items: readonly Said[]; lang: Lang }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <TextList items={items} lang={lang} />
    </div>
  );
}
