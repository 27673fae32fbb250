// SPDX-License-Identifier: MIT
import type { AxisRef } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { AxisMark } from "./motif.tsx";
import { Text } from "./text.tsx";

/** The axes of a session: shape and name, so that colour is never alone in saying it. */
export function AxisLabels({ axes, lang }: { axes: readonly AxisRef[]; lang: Lang }) {
  if (axes.length === 0) return null;
  return (
    <p class="axis-labels">
      {axes.map((axis) => (
        <span key={axis.id} class={`axis-label axis-${axis.index}`}>
          <AxisMark axis={axis} size={16} /> <Text said={axis.title} lang={lang} />
        </span>
      ))}
    </p>
  );
}
