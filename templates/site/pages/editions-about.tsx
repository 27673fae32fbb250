// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Markdown } from "../components/markdown.tsx";
import { Outside } from "../components/outside.tsx";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";

type Props = { page: PageOf<"editions">; ui: Ui };

/** What the series says of itself: what it is for, who decides, its names and the rules around them. */
export function EditionsAbout({ page, ui }: Props) {
  const { purpose, governance, lang } = page;
  const words = wordsFor(lang).text.editions;
  return (
    <>
      {purpose && (
        <Section title={words.purpose} id="purpose">
          <Markdown said={purpose} lang={lang} ui={ui} level={3} class="lead" />
        </Section>
      )}
      {governance && (
        <Section title={words.governance} id="governance">
          <Markdown said={governance} lang={lang} ui={ui} level={3} />
        </Section>
      )}
      <Names page={page} />
    </>
  );
}

function Names({ page }: Pick<Props, "page">) {
  const { aliases, brand = {}, charter, url, lang } = page;
  const words = wordsFor(lang).text.editions;
  const facts: readonly (readonly [string, ComponentChildren | undefined])[] = [
    [words.aliases, aliases.length > 0 ? formatList(aliases, lang) : undefined],
    [words.owner, brand.owner],
    [words.rules, brand.rules_url && <Address url={brand.rules_url} />],
    [words.charter, charter && <Outside href={charter.url}>{<Text said={charter.title} lang={lang} />}</Outside>],
    [words.site, url && <Address url={url} />],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  if (known.length === 0) return null;
  return (
    <Section title={words.names} id="names">
      <dl class="facts">
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** An address called by itself, without its scheme. */
function Address({ url }: { url: string }) {
  return <Outside href={url}>{url.replace(/^https?:\/\/|\/$/gu, "")}</Outside>;
}
