// SPDX-License-Identifier: MIT
import type { AwaitedPage, AwaitedSubject, AwaitedView } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatDateRange } from "../../../kit/words/format-range.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "./between.ts";
import { plain, Text, textIn } from "./text.tsx";

type Props = { subject: AwaitedSubject; page: AwaitedPage; ui: Ui };

/** A session, an axis or the event: what came of it, each with its page, and what is awaited, from whom and for when. */
export function AwaitedItem({ subject: { title, path, came, awaited }, page, ui }: Props) {
  const { lang } = page;
  const words = wordsFor(lang).text.awaited;
  const name = textIn(title, lang);
  return (
    <li>
      <h3>{path === undefined ? name : <a href={ui.href(path)}>{name}</a>}</h3>
      <dl>
        {came.length > 0 && (
          <div class="awaited-came">
            <dt>{words.came}</dt>
            {came.map((trace) => (
              <Came key={trace.path} trace={trace} about={plain(title)} lang={lang} ui={ui} />
            ))}
          </div>
        )}
        {awaited.length > 0 && (
          <div class="awaited-still">
            <dt>{words.still}</dt>
            {awaited.map((promise, index) => (
              <Still key={`${index} ${promise.type}`} promise={promise} lang={lang} ui={ui} />
            ))}
          </div>
        )}
      </dl>
    </li>
  );
}

/** Links of one name lead to several pages here: what they are about tells them apart where only links are heard. */
function Came(props: { trace: AwaitedSubject["came"][number]; about: string; lang: string; ui: Ui }) {
  const { trace, about, lang, ui } = props;
  const { trace_type, trace_status } = wordsFor(lang).labels;
  const type = trace_type[trace.type];
  return (
    <dd>
      <a href={ui.href(trace.path)} aria-label={trace.title === undefined ? `${type}${between}${about}` : undefined}>
        {type}
        {trace.title && [between, <Text key="title" said={trace.title} lang={lang} />]}
      </a>{" "}
      <span class="quiet">{trace_status[trace.status]}</span>
    </dd>
  );
}

function Still({
  promise: { type, title, from, names, due },
  lang,
  ui,
}: {
  promise: AwaitedView;
  lang: string;
  ui: Ui;
}) {
  const { labels, text } = wordsFor(lang);
  const said = [
    from && (
      <a key="from" href={ui.href(from.path)}>
        {from.name}
      </a>
    ),
    ...names,
    due && text.awaited.due({ day: formatDateRange(due, due, lang) }),
  ].filter((part) => part !== undefined);
  return (
    <dd>
      {labels.trace_type[type]}
      {title && [between, <Text key="title" said={title} lang={lang} />]}
      {said.map((part, index) => [index === 0 ? <span class="quiet">{between}</span> : ", ", part])}
    </dd>
  );
}

/** The same in one line, for an event of hundreds of sessions: what is awaited, and from whom. */
export function AwaitedLine({ subject: { title, path, awaited }, page: { lang }, ui }: Props) {
  const { labels, text } = wordsFor(lang);
  const name = textIn(title, lang);
  const said = awaited.map(({ type, from, names }) => {
    const promisers = [...(from === undefined ? [] : [from.name]), ...names].join(", ");
    return promisers === "" ? labels.trace_type[type] : `${labels.trace_type[type]} (${promisers})`;
  });
  return (
    <li>
      {path === undefined ? name : <a href={ui.href(path)}>{name}</a>}
      <p>
        <b>{text.awaited.still}</b> {said.join(", ")}
      </p>
    </li>
  );
}
