// SPDX-License-Identifier: MIT
import type { AxisRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Text } from "./text.tsx";

/** The key of a programme: each axis with its shape, leading to its page. */
export function AxisKey({ axes, lang, ui }: { axes: readonly AxisRef[]; lang: Lang; ui: Ui }) {
  if (axes.length === 0) return null;
  return (
    <ul class="axis-key">
      {axes.map((axis) => (
        <li key={axis.id}>
          <a href={ui.href(axis.path)} class={`axis-name axis-${axis.index}`}>
            <Text said={axis.title} lang={lang} />
          </a>
        </li>
      ))}
    </ul>
  );
}
