// SPDX-License-Identifier: MIT
import type { Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { textIn } from "./text.tsx";

/** Short texts one under the other: `big` sets them as large numbered lines, `steps` as numbered ones. */
export function TextList(props: { items: readonly Said[]; lang: Lang; kind?: "plain" | "steps" | "big" }) {
  const { items, lang, kind = "plain" } = props;
  const List = kind === "plain" ? "ul" : "ol";
  return (
    <List class={kind === "plain" ? "text-list" : `text-list text-${kind}`}>
      {items.map((item) => (
        <li key={item.text}>
          <span>{textIn(item, lang)}</span>
        </li>
      ))}
    </List>
  );
}
