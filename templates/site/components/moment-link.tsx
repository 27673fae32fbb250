// SPDX-License-Identifier: MIT
import type { Moment } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Outside } from "./outside.tsx";

/** The time of a moment, or what is said instead of it, leading to the recording from there when anything can play it so; scripts move the player of the page instead. */
export function MomentLink({ moment, ui, children }: { moment: Moment; ui: Ui; children?: string }) {
  const { time, path, url, second } = moment;
  const said = children ?? time;
  if (path !== undefined) {
    return (
      <a class="moment" href={ui.href(path)} data-second={second}>
        {said}
      </a>
    );
  }
  if (url === undefined) return <span class="moment">{said}</span>;
  return (
    <Outside class="moment" href={url}>
      {said}
    </Outside>
  );
}
