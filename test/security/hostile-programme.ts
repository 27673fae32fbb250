// SPDX-License-Identifier: MIT
/** For tests: an event whose every name is an attack on the page that shows it, and one that everybody has left. All invented. */
import { stringify } from "yaml";

/** Runs in a page that writes it as markup; in an attribute, a script or a comment too. */
export const markup = `"'--></script></template><img src=x onerror=alert(1)><svg onload=alert(2)>{{alert(3)}}\${alert(4)}`;

const time = (hour: string, room?: string) => [{ start: `2031-06-14T${hour}`, duration: "1h", ...(room && { room }) }];
const id = "constructor";
const two = (more: object = {}) => [id, "autre"].map((one) => ({ id: one, title: `${one} ${markup}`, ...more }));

/** Two of each thing, one of them called as objects call a thing of their own; over noon of 14 June 2031, something of each kind. */
export const hostileProgramme: Readonly<Record<string, string>> = {
  "event.yaml": stringify(
    {
      format: 1,
      id: "fete",
      title: markup,
      short_title: "Fête <b>",
      dates: { start: "2031-06-14", end: "2031-06-15" },
      timezone: "Europe/Paris",
      languages: ["fr", "en"],
      mode: "hybrid",
      description: markup,
      axes: two({ question: markup }),
      tracks: two(),
      formats: two(),
      places: [id, "autre-lieu"].map((one, rank) => ({
        id: one,
        name: markup,
        rooms: [{ id: rank === 0 ? id : "salle", name: `${rank} ${markup}` }],
      })),
      people: [{ id, name: markup, fictional: true, affiliation: markup, biography: markup }],
      organisations: [{ id, name: markup }],
      partners: [{ id, organisation: id, role: "organiser", note: markup }],
      sessions: [
        {
          ...{ id, title: markup, question: markup, abstract: markup, axes: [id], track: id, format: id },
          ...{ speakers: [id], language: "en", slots: time("11:30", id) },
        },
        {
          ...{
            id: "autre",
            title: `Autre ${markup}`,
            axes: ["autre"],
            track: "autre",
            format: "autre",
            language: "fr",
          },
          ...{ status: "moved", status_note: markup, updated: "2031-05-01", slots: time("12:00", "salle") },
        },
        { id: "pause", kind: "break", title: markup, slots: time("12:00") },
      ],
      news: [{ id, title: markup, date: "2031-01-01", text: markup }],
      pages: [{ id: "page", title: markup, text: `# ${markup}\n\n## Now data\n\n## Keep template\n` }],
      working_groups: [{ id, title: markup, purpose: markup }],
    },
    { aliasDuplicateObjects: false },
  ),
};

const roles = ["speakers", "facilitators", "moderators", "rapporteurs", "graphic_recorders", "interpreters"];
const people = ["ariane-q", "zed-q"];
const picture = (of: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>Qortez ${of}</title><rect width="40" height="30"/></svg>`;
const trace = `---
session: s
type: slides
status: proof_read
date: 2031-06-20
authors: [ariane-q, Zed Qortez]
file: media/ariane-q.svg
decisions: [{text: On continue, by: Ariane Qortez}]
next_steps: [{what: Écrire, who: zed-q}]
disagreements: [{topic: T, positions: [{text: P, by: zed-q}, {text: P, by: Ariane Qortez}]}]
quotes: [{text: Bravo, person: ariane-q, approved: true}]
resources: [{title: Notes, url: "https://notes.example/", author: Zed Qortez}]
---
Le compte rendu.
`;

/** An event whose people are named wherever somebody can be, and how to reach its team. Every name of theirs holds `Qortez`. */
export function peopledEvent(withdrawn: boolean, publish: readonly string[] = []): Readonly<Record<string, string>> {
  const all = people.map((one) => ({
    id: one,
    name: one === "zed-q" ? "Zed Qortez" : "Ariane Qortez",
    sort_name: `Qortez ${one}`,
    ...{ affiliation: "Atelier Qortez", role: "Qortez", biography: "Qortez raconte.", pronouns: "qortez" },
    photo: `media/${one}.svg`,
    links: [{ url: "https://qortez.example/", title: "Qortez" }],
    ...{ fictional: true, withdrawn },
  }));
  const event = {
    ...{ format: 1, id: "fete", title: "La Fête", languages: ["fr", "en"], timezone: "Europe/Paris" },
    dates: { start: "2031-06-14", end: "2031-06-15" },
    contact: { name: "L’équipe", email: "unasked@fete.example", phone: "+33 9 87 65 43 21", publish },
    places: [{ id: "halle", name: "Halle", geo: { latitude: 47, longitude: -1 }, rooms: [{ id: "nef", name: "Nef" }] }],
    people: all,
    theme: { picture: "media/ariane-q.svg" },
    sessions: [
      {
        ...{ id: "s", title: "S", status: "moved", updated: "2031-05-01", slots: time("10:00", "nef") },
        ...Object.fromEntries(roles.map((role) => [role, people])),
        expected_traces: [{ type: "minutes", from: "ariane-q" }],
        picture: "media/zed-q.svg",
        resources: [
          { title: "R", url: "https://r.example/", author: "Ariane Qortez" },
          { title: "F", file: "media/zed-q.svg", author: "zed-q" },
        ],
      },
    ],
    news: [{ id: "n", title: "N", date: "2031-01-01", text: "N.", authors: ["ariane-q", "Zed Qortez"] }],
    working_groups: [{ id: "g", title: "G", coordinators: people }],
  };
  const media = people.flatMap((one) => [
    [`media/${one}.svg`, picture(one)],
    [`media/${one}.svg.yaml`, stringify({ alt: "Qortez", credit: "Qortez", source: "https://qortez.example/photo" })],
  ]);
  const text = stringify(event, { aliasDuplicateObjects: false });
  return { "event.yaml": text, "traces/t.md": trace, ...Object.fromEntries(media) };
}
