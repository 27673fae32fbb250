// SPDX-License-Identifier: MIT
import type { AxisRef } from "../../../kit/derive/site.ts";

/** An axis' shape in its colour, in large. Decoration only: the name always stands next to it. The edition's stylesheet holds the shape. */
export function AxisMark({ axis }: { axis: Pick<AxisRef, "index"> }) {
  return <span class={`axis-mark axis-${axis.index}`} aria-hidden="true" />;
}
