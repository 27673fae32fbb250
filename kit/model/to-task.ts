// SPDX-License-Identifier: MIT
import type { EventInput } from "../validate/input.ts";
import type { Task } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";

/** Something to do, in its one form: `J-90` and `D-90` are -90 days. */
export function toTask(task: NonNullable<EventInput["tasks"]>[number], local: Localize): Task {
  return {
    title: local.text(task.title),
    done: task.done ?? false,
    ...present({
      due: task.due === undefined ? undefined : Number(task.due.slice(1)),
      phase: task.phase,
      role: local.maybe(task.role),
      note: local.maybe(task.note),
    }),
  };
}
