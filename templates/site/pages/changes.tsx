// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { DayViews } from "../components/day-views.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { SessionMoment } from "../components/session-moment.tsx";
import { textIn } from "../components/text.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"changes">; ui: Ui };
type Change = PageOf<"changes">["groups"][number]["changes"][number];

/** What was added, moved or cancelled: what, why, and where it is now; the latest first. */
export function Changes({ page, ui }: Props): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.views;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.changes_lead}</p>
      </PageHead>
      <div class="sheet">
        <DayViews page={page} ui={ui} />
      </div>
      <div class="parts">
        {page.groups.map(({ day, changes }) => (
          <Section
            key={day ?? "undated"}
            id={`changes-${day ?? "undated"}`}
            title={day === undefined ? words.undated : words.changed_on({ day: formatDay(day, lang, "weekday-day") })}
          >
            <ul class="changes">
              {changes.map((change) => (
                <ChangeItem key={change.card.id} change={change} page={page} ui={ui} />
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </Document>
  );
}

function ChangeItem({ change: { card, note }, page: { lang }, ui }: Props & { change: Change }) {
  const cancelled = card.status === "cancelled";
  const title = <span class="p-name">{textIn(card.title, lang)}</span>;
  return (
    <li class={cancelled ? "change is-cancelled" : "change"} data-session={card.id}>
      <p class={`status status-${card.status}`}>{wordsFor(lang).labels.session_status[card.status]}</p>
      <h3>{card.path === undefined ? title : <a href={ui.href(card.path)}>{title}</a>}</h3>
      {note && <p>{textIn(note, lang)}</p>}
      <Moments card={card} lang={lang} ui={ui} />
    </li>
  );
}

function Moments({ card, lang, ui }: { card: Change["card"]; lang: string; ui: Ui }) {
  const words = wordsFor(lang).text.views;
  const before = card.status === "cancelled" ? words.was : words.now;
  return (
    <p class="change-now">
      <span class="quiet">{before}</span>{" "}
      {card.slots.length === 0
        ? words.no_time
        : card.slots.map((slot, index) => [
            index > 0 && between,
            <SessionMoment key={slot.start} slot={slot} lang={lang} ui={ui} />,
          ])}
    </p>
  );
}
