// SPDX-License-Identifier: MIT
import type { Edition } from "../../kit/model/edition.ts";
import { anEvent } from "../helpers/an-event.ts";

const rooms = [
  "amphi",
  "nef",
  "passerelle",
  "cale",
  "phare",
  "atelier",
  "studio",
  "verriere",
  "quai",
  "forge",
  "halle",
  "grenier",
];
const starts = ["09:00", "10:15", "11:30", "13:30", "14:45", "16:00", "17:15", "18:30", "19:45"];
const axes = ["lieux", "donnees", "communs"];
const id = (start: string, room: string) => `prendre-soin-du-commun-${start.replace(":", "")}-${room}`;

/** A hundred sessions in twelve rooms in one day, their words as long as organisers write them. Everyone is invented. */
export const largeDay: Edition = anEvent({
  axes: axes.map((axis) => ({ id: axis, title: `L’axe ${axis}` })),
  formats: [{ id: "table", title: "Table ronde" }],
  places: [{ id: "halle", name: "La halle", rooms: rooms.map((room) => ({ id: room, name: `La salle ${room}` })) }],
  people: rooms.flatMap((room) =>
    ["Prune", "Colin"].map((name) => ({
      id: `${name.toLowerCase()}-${room}`,
      name: `${name} Vasseur-${room}`,
      fictional: true,
    })),
  ),
  sessions: starts
    .flatMap((start) => rooms.map((room, index) => ({ start, room, axis: axes[index % axes.length] })))
    .slice(0, 100)
    .map(({ start, room, axis }) => ({
      id: id(start, room),
      title: "Prendre soin de ce que l’on partage",
      question: "De quoi un collectif a-t-il besoin pour tenir dans la durée, et qui le paie ?",
      axes: [axis],
      format: "table",
      speakers: [`prune-${room}`, `colin-${room}`],
      slots: [{ start: `2031-06-14T${start}`, duration: "1h", room }],
    })),
});
