// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { EditionPosters } from "../components/edition-posters.tsx";
import { Outside } from "../components/outside.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";
import { TextLine } from "../components/text-line.tsx";
import { Document } from "../layouts/document.tsx";
import { EditionsAbout } from "./editions-about.tsx";

type Props = { page: PageOf<"editions">; ui: Ui };

/** The posters of all editions side by side, then what spans them: people, axes, traces, and what the series says of itself. */
export function Editions({ page, ui }: Props): VNode {
  const { lang, editions } = page;
  const words = wordsFor(lang).text.editions;
  const year = editions.at(-1)?.start.slice(0, 4) ?? "";
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">
          <TextLine parts={[page.name, words.lead({ count: editions.length, year })]} by=" – " lang={lang} />
        </p>
      </PageHead>
      <div class="sheet">
        <EditionPosters editions={editions} lang={lang} ui={ui} level={2} />
      </div>
      <div class="parts">
        <Across page={page} ui={ui} />
        <Planned page={page} />
        <EditionsAbout page={page} ui={ui} />
      </div>
    </Document>
  );
}

function Across({ page, ui }: Props) {
  const words = wordsFor(page.lang).text.editions;
  if (page.across.length === 0) return null;
  return (
    <Section title={words.across} id="across">
      <ul class="across">
        {page.across.map((link) => (
          <li key={link.page}>
            <a href={ui.href(link.path)}>{words[link.page]}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Editions to come, of which only the series speaks. */
function Planned({ page: { planned, lang } }: Pick<Props, "page">) {
  const words = wordsFor(lang).text.editions;
  if (planned.length === 0) return null;
  return (
    <Section title={words.planned} id="planned">
      <ul class="planned">
        {planned.map(({ title, start, end, url }) => (
          <li key={`${title.text} ${start}`}>
            <p class="big-line">
              {url === undefined ? (
                <Text said={title} lang={lang} />
              ) : (
                <Outside href={url}>
                  <Text said={title} lang={lang} />
                </Outside>
              )}
            </p>
            <p class="quiet">{start === undefined ? words.no_date : formatDateRange(start, end ?? start, lang)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
