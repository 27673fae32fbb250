// SPDX-License-Identifier: MIT
import type { AwaitedPage } from "../../../kit/derive/site.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Contact } from "./contact.tsx";
import { Section } from "./section.tsx";

/** How to send a trace: what to write, on which terms it is published, and to whom. */
export function SendTrace({ page }: { page: AwaitedPage }) {
  const { lang, chrome } = page;
  const words = wordsFor(lang).text.awaited;
  const steps = [words.step_session, words.step_ideas, words.step_next, words.step_name, words.step_file];
  const { contact } = chrome;
  const isReachable = contact !== undefined && (contact.url ?? contact.email ?? contact.phone) !== undefined;
  return (
    <Section id="send-trace" title={words.contribute}>
      <div class="send-trace">
        <p class="lead">{words.contribute_lead}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.licence({ licence: chrome.content_licence.name })}</p>
        <h3>{words.write_to}</h3>
        {contact !== undefined && isReachable ? <Contact contact={contact} lang={lang} /> : <p>{words.unreachable}</p>}
      </div>
    </Section>
  );
}
