// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatList } from "../../../kit/words/format-list.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { AxisMark } from "../components/axis-mark.tsx";
import { navLabel } from "../components/nav-label.ts";
import { PageHead } from "../components/page-head.tsx";
import { Section } from "../components/section.tsx";
import { textIn } from "../components/text.tsx";
import { TraceList } from "../components/trace-list.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"traces">; ui: Ui };

/** All that remains of the event: how much, the ways in, and the list. */
export function Traces({ page, ui }: Props): VNode {
  const { lang } = page;
  const words = wordsFor(lang).text.traces;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <Lead page={page} />
      </PageHead>
      <div class="parts traces-hub">
        {page.gathered.length > 0 && (
          <Section title={words.gathered} id="together">
            <ul class="link-row">
              {page.gathered.map((link) => (
                <li key={link.path}>
                  <a href={ui.href(link.path)}>{navLabel(link, lang)}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {page.facets.map(({ facet, values }) => (
          <Section key={facet} title={words.by[facet]} id={`by-${facet}`}>
            <Values values={values} page={page} ui={ui} />
          </Section>
        ))}
      </div>
      <List page={page} ui={ui} />
    </Document>
  );
}

/** `38 sessions: 31 sets of slides, 12 sets of minutes.` */
function Lead({ page }: { page: Props["page"] }) {
  const { lang, types, sessions, awaited } = page;
  const words = wordsFor(lang).text.traces;
  if (page.received === 0) return <p class="page-lead">{words.none}</p>;
  const traces = formatList(types.map(words.of_type), lang);
  return (
    <>
      <p class="page-lead">{sessions === 0 ? `${traces}.` : words.lead({ sessions, traces })}</p>
      {awaited > 0 && <p class="quiet">{words.awaited({ count: awaited })}</p>}
    </>
  );
}

/** The values of a facet, each with how many traces it leads to. */
function Values({ values, page, ui }: Props & { values: Props["page"]["facets"][number]["values"] }) {
  const { lang } = page;
  return (
    <ul class="ways">
      {values.map(({ path, label, count, index }) => (
        <li key={path}>
          {index !== undefined && <AxisMark axis={{ index }} />}
          <a href={ui.href(path)}>{textIn(label, lang)}</a>{" "}
          <span class="quiet">{wordsFor(lang).text.traces.count({ count })}</span>
        </li>
      ))}
    </ul>
  );
}

function List({ page, ui }: Props) {
  const { lang, sections, latest, brief } = page;
  const words = wordsFor(lang).text.traces;
  if (sections.length === 0 && latest.length === 0) return null;
  const [only] = sections;
  // Without axes, the list is one.
  const plain =
    latest.length > 0 ? latest : sections.length === 1 && only?.axis === undefined ? only?.traces : undefined;
  return (
    <div class="sheet traces-all">
      <h2>{latest.length > 0 ? words.latest : words.all}</h2>
      {plain !== undefined ? (
        <TraceList traces={plain} page={page} ui={ui} level={3} brief={brief} />
      ) : (
        sections.map(({ axis, traces }) => (
          <section key={axis?.id ?? ""} class={axis && `axis-${axis.index}`}>
            <h3>
              {axis ? textIn(axis.title, lang) : words.no_axis}
              {axis && <AxisMark axis={axis} />}
            </h3>
            <TraceList traces={traces} page={page} ui={ui} level={4} brief={brief} axis={axis} />
          </section>
        ))
      )}
    </div>
  );
}
