// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { AwaitedSubject, PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDay } from "../../../kit/words/format-day.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AwaitedItem, AwaitedLine } from "../components/awaited-item.tsx";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { SendTrace } from "../components/send-trace.tsx";
import { Document } from "../layouts/document.tsx";
import { capital } from "./day.tsx";

type Props = { page: PageOf<"awaited">; ui: Ui };

/** What came of the event and what is still to come, with thanks: in numbers, then session by session, then how to contribute. */
export function Awaited({ page, ui }: Props): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.awaited;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.lead}</p>
      </PageHead>
      <div class="sheet">
        <Progress page={page} />
      </div>
      <div class="parts">
        {page.days.map(({ day, subjects }) => (
          <Section
            key={day ?? "undated"}
            id={`awaited-${day ?? "undated"}`}
            title={day === undefined ? words.undated : capital(formatDay(day, lang, "weekday-day"))}
          >
            <Subjects subjects={subjects} page={page} ui={ui} />
          </Section>
        ))}
        {page.complete > 0 && <p class="awaited-complete">{words.complete({ count: page.complete })}</p>}
        {page.axes.length > 0 && (
          <Section id="awaited-axes" title={words.by_axis}>
            <Subjects subjects={page.axes} page={page} ui={ui} />
          </Section>
        )}
        {page.whole && (
          <Section id="awaited-whole" title={words.whole}>
            <Subjects subjects={[page.whole]} page={page} ui={ui} />
          </Section>
        )}
        <SendTrace page={page} />
      </div>
    </Document>
  );
}

/** Three numbers, and how many promises were kept as a bar. */
function Progress({ page }: { page: Props["page"] }) {
  const { awaited: words } = wordsFor(page.lang).text;
  const kept = page.promised - page.awaited;
  const said = words.progress({ kept, expected: String(page.promised) });
  const numbers: readonly (readonly [number, string])[] = [
    [page.received, words.received({ count: page.received })],
    [page.validated, words.validated({ count: page.validated })],
    [page.awaited, words.awaited({ count: page.awaited })],
  ];
  return (
    <div class="awaited-progress">
      <ul class="awaited-numbers">
        {numbers.map(([count, label]) => (
          <li key={label}>
            <span class="awaited-number">{count}</span> <span>{label}</span>
          </li>
        ))}
      </ul>
      <p class="awaited-kept">{page.awaited === 0 ? words.all_came : said}</p>
      <progress value={kept} max={page.promised} aria-label={said}>
        {said}
      </progress>
    </div>
  );
}

function Subjects({ subjects, page, ui }: Props & { subjects: readonly AwaitedSubject[] }) {
  const Item = page.brief && subjects.every(({ came }) => came.length === 0) ? AwaitedLine : AwaitedItem;
  return (
    <ul class="awaited">
      {subjects.map((subject) => (
        <Item key={subject.path ?? subject.title.text} subject={subject} page={page} ui={ui} />
      ))}
    </ul>
  );
}
