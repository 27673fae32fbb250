// SPDX-License-Identifier: MIT
import type { Session } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { plainText } from "../xml.ts";
import { trackSlug } from "./schedule-ids.ts";
import type { ScheduleTrack } from "./schedule-shape.ts";

export interface ScheduleTracks {
  /** Each name once: readers know tracks by it. */
  readonly all: readonly ScheduleTrack[];
  /** The name of a session's; empty when it has none. */
  of(session: Session): string;
}

/**
 * This format's track is a theme with a colour, one a session: our axis, the first when there are several. A session
 * without an axis says its own track, the suite of sessions it is part of.
 */
export function scheduleTracks({ edition, text }: Exported): ScheduleTracks {
  const axes = new Map(
    edition.axes.map(({ id, title, color }) => [
      id,
      { name: plainText(text(title)), slug: trackSlug("axis", id), color },
    ]),
  );
  const tracks = new Map(
    edition.tracks.map(({ id, title, axis }) => [
      id,
      {
        name: plainText(text(title)),
        slug: trackSlug("track", id),
        ...present({ color: axis === undefined ? undefined : axes.get(axis)?.color }),
      },
    ]),
  );
  const told = [...axes.values(), ...tracks.values()];
  return {
    all: told.filter(({ name }, index) => told.findIndex((other) => other.name === name) === index),
    of: ({ axes: [axis], track }) => (axes.get(axis ?? "") ?? tracks.get(track ?? ""))?.name ?? "",
  };
}
