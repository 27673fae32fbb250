// SPDX-License-Identifier: MIT
import type { Draft, Item } from "../draft.ts";
import { fieldAt, list, mapping, text } from "../reading.ts";

function commitments(event: Item): Item[] {
  return list(fieldAt(event.value, "charter", "commitments")).flatMap((entry, index) => {
    const value = mapping(entry);
    const id = text(value?.id);
    if (value === undefined || id === undefined) return [];
    return [{ id, value, source: event.source, pointer: `/charter/commitments/${index}` }];
  });
}

/** The things that have an id of their own, under the name of their kind. */
export function itemsByKind(draft: Draft): readonly (readonly [string, readonly Item[]])[] {
  return [
    ["axis", draft.axes],
    ["track", draft.tracks],
    ["format", draft.formats],
    ["place", draft.places],
    ["room", draft.rooms],
    ["organisation", draft.organisations],
    ["person", draft.people],
    ["session", draft.sessions],
    ["page", draft.pages],
    ["news", draft.news],
    ["working_group", draft.working_groups],
    ["trace", draft.traces],
    ["commitment", commitments(draft.event)],
  ];
}
