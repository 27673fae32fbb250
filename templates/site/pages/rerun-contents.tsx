// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { PageOf, RerunPage } from "../../../kit/derive/site.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Section } from "../components/section.tsx";

type Contents = NonNullable<RerunPage["source"]>;

/** What the source holds, what stays here and why, what whoever takes it is asked. */
export function RerunContents({ page: { source, lang } }: { page: PageOf<"rerun"> }) {
  if (source === undefined) return null;
  const words = wordsFor(lang).text.rerun;
  const kept = (Object.entries(source.kept) as [keyof Contents["kept"], number][]).filter(([, count]) => count > 0);
  return (
    <>
      {kept.length > 0 && (
        <List title={words.kept} kind="has">
          {kept.map(([what, count]) => (
            <li key={what}>{words.kept_of[what]({ count })}</li>
          ))}
        </List>
      )}
      {source.left_out.length > 0 && (
        <List title={words.left} kind="not" about={words.left_about}>
          {source.left_out.map(({ what, count, why }) => (
            <li key={`${what} ${why}`}>
              {words.left_of[what]({ count })} <span class="quiet">{words.why[why]}</span>
            </li>
          ))}
        </List>
      )}
      <List title={words.asked} kind="asked">
        {words.asked_list.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </List>
    </>
  );
}

function List(props: { title: string; kind: "has" | "not" | "asked"; about?: string; children: ComponentChildren }) {
  return (
    <Section title={props.title} id={`rerun-${props.kind}`}>
      {props.about && <p>{props.about}</p>}
      <ul class={`rerun-list rerun-${props.kind}`}>{props.children}</ul>
    </Section>
  );
}
