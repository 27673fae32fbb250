// SPDX-License-Identifier: MIT
import type { Place, Room } from "../../model/edition.ts";
import type { Addresses } from "./addresses.ts";
import { filled } from "./filled.ts";

/** A place with its rooms, how to come, and what it offers to whom. */
export function placeData(place: Place, at: Addresses) {
  const { id, name, address, geo, url, description, access, accessibility, plan } = place;
  return filled({
    id,
    name,
    address: address && filled(address),
    geo: geo && filled(geo),
    url,
    description,
    access: access.map(({ by, text }) => ({ by, text })),
    accessibility: accessibility.map(({ feature, available, note }) => filled({ feature, available, note })),
    plan: at.medium(plan),
    rooms: place.rooms.map(roomData),
    hrefs: at.pages((paths) => paths.place(id)),
  });
}

function roomData({ id, name, capacity, floor, equipment, step_free }: Room) {
  return filled({ id, name, capacity, floor, equipment, step_free });
}
