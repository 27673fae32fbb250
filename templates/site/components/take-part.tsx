// SPDX-License-Identifier: MIT
import type { LandingPage } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Markdown } from "./markdown.tsx";
import { Outside } from "./outside.tsx";
import { Section } from "./section.tsx";
import { textIn } from "./text.tsx";

/** How to come and how to contribute: only while it can still be done, or to say that it no longer can. */
export function TakePart({ page, ui }: { page: LandingPage; ui: Ui }) {
  const over = page.chrome.state === "harvest" || page.chrome.state === "archived" || page.chrome.state === "cancelled";
  if (over || (page.registration === undefined && page.call === undefined)) return null;
  return (
    <Section title={wordsFor(page.lang).text.landing.take_part} id="take-part">
      <div class="columns">
        {page.registration && <Registration page={page} ui={ui} registration={page.registration} />}
        {page.call && <Call page={page} ui={ui} call={page.call} />}
      </div>
    </Section>
  );
}

function Registration(props: { page: LandingPage; ui: Ui; registration: NonNullable<LandingPage["registration"]> }) {
  const { page, ui, registration: it } = props;
  const { text } = wordsFor(page.lang);
  const words = text.landing;
  return (
    <div>
      <h3>{text.session.registration}</h3>
      {it.note && <Markdown said={it.note} lang={page.lang} ui={ui} level={4} />}
      {it.price && (
        <p>
          <strong>{words.price}</strong> {textIn(it.price, page.lang)}
        </p>
      )}
      <Dates of={it} lang={page.lang} words={{ opens: words.opens, closed: words.register_closed }} />
      {it.opening === "open" && it.url && (
        <p>
          <Outside href={it.url} class="button">
            {words.register}
          </Outside>
        </p>
      )}
    </div>
  );
}

function Call(props: { page: LandingPage; ui: Ui; call: NonNullable<LandingPage["call"]> }) {
  const { page, ui, call } = props;
  const words = wordsFor(page.lang).text.landing;
  return (
    <div>
      <h3>{words.call}</h3>
      {call.text && <Markdown said={call.text} lang={page.lang} ui={ui} level={4} />}
      <Dates of={call} lang={page.lang} words={{ opens: words.call_opens, closed: words.call_closed }} />
      {call.opening === "open" && call.url && (
        <p>
          <Outside href={call.url} class="button">
            {words.answer_call}
          </Outside>
        </p>
      )}
    </div>
  );
}

interface DatesProps {
  readonly of: Pick<NonNullable<LandingPage["registration"]>, "opens" | "closes" | "opening">;
  readonly lang: Lang;
  readonly words: { readonly opens: (day: { readonly day: string }) => string; readonly closed: string };
}

/** From when, or until when, or that it is too late; nothing when it simply is open. */
function Dates({ of: { opens, closes, opening }, lang, words }: DatesProps) {
  const day = (one: string) => formatDay(one, lang, "weekday-day");
  if (opening === "after") return <p>{words.closed}</p>;
  if (opening === "before" && opens !== undefined) return <p>{words.opens({ day: day(opens) })}</p>;
  return closes === undefined ? null : <p>{wordsFor(lang).text.landing.until({ day: day(closes) })}</p>;
}
