// SPDX-License-Identifier: MIT
import type { Day } from "../model/edition.ts";
import type { FolderWords } from "./words/fork-words.ts";
import type { Block } from "./yaml-lines.ts";

/** What every new `event.yaml` leaves to be written behind a `#`: how people register, and what they may propose until its first day. */
export function takingPart(words: FolderWords, start: Day): readonly Block[] {
  const wait = words.waiting;
  return [
    {
      about: [words.registration],
      waiting: [` registration: {url: https://www.example.org/, price: ${wait}}`],
      blank: "registration",
    },
    { about: [words.call], waiting: [` call: {closes: ${start}, text: ${wait}}`], blank: "call" },
  ];
}

/** Where an event is held, its rooms, how to come and who can enter, when that is still to be written. */
export function placesBlock(words: FolderWords): Block {
  const wait = words.waiting;
  const waiting = [
    " places:",
    "   - id: lieu",
    `     name: ${wait}`,
    `     address: {street: ${wait}, city: ${wait}, country: FR}`,
    `     access: [{by: walk, text: ${wait}}]`,
    "     accessibility: [{feature: step_free, available: false}]",
    `     rooms: [{id: salle, name: ${wait}, capacity: 80}]`,
  ];
  return { about: [words.places], waiting, blank: "places" };
}
