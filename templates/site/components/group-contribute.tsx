// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Contact } from "./contact.tsx";
import { Markdown } from "./markdown.tsx";
import { Section } from "./section.tsx";

/** How to take part in a group, in its own words, and whom to write to. */
export function GroupContribute({ page, ui }: { page: PageOf<"group">; ui: Ui }) {
  const { lang, contribute, chrome } = page;
  if (contribute === undefined) return null;
  return (
    <Section title={wordsFor(lang).text.group.contribute} id="contribute" class="group-contribute">
      <Markdown said={contribute} lang={lang} ui={ui} level={3} class="lead" />
      {chrome.contact && <Contact contact={chrome.contact} lang={lang} />}
    </Section>
  );
}
