// SPDX-License-Identifier: MIT
import type { Ref } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { textIn } from "./text.tsx";

/** Things of the site by their titles. */
export function RefList({ items, lang, ui }: { items: readonly Ref[]; lang: Lang; ui: Ui }) {
  return (
    <ul class="refs">
      {items.map((item) => (
        <li key={item.id}>
          <a href={ui.href(item.path)}>{textIn(item.title, lang)}</a>
        </li>
      ))}
    </ul>
  );
}
