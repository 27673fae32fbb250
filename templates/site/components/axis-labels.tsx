// SPDX-License-Identifier: MIT
import type { AxisRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { textIn } from "./text.tsx";

/** The axes of a session: shape (drawn before the name by the stylesheet) and name, so that colour is never alone in saying it. */
export function AxisLabels({ axes, lang }: { axes: readonly AxisRef[]; lang: Lang }) {
  if (axes.length === 0) return null;
  return (
    <p class="axes">
      {axes.map((axis) => (
        <span key={axis.id} class={`axis-${axis.index} p-category`}>
          {textIn(axis.title, lang)}
        </span>
      ))}
    </p>
  );
}
