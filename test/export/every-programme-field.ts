// SPDX-License-Identifier: MIT
/** For tests: axes, places, people and sessions with every field set. Every name in it is invented. */
type Texts = Readonly<Record<"markup" | "formula" | "emoji" | "rightToLeft" | "lines", string>>;

const resources = [
  {
    title: { fr: "La liste", en: "The <list> & more" },
    url: "https://sheets.example/list?x=1&y=%3C2%3E#part",
    file: "media/list.csv",
    author: "Zoé Carnot",
    licence: "CC-BY-4.0",
    date: "2031-02-01",
    archived_url: "https://archive.example/2031/list",
  },
  { title: "Only a file", file: "media/list.csv", licence: "CC0-1.0" },
  { title: "Withdrawn since", file: "media/gone.svg" },
  { title: "Only a name" },
];

const roles = (who: string) => ({
  speakers: [who],
  facilitators: ["basile-withdrawn", "zoe-carnot"],
  moderators: ["lou-brin"],
  rapporteurs: ["lou-brin"],
  graphic_recorders: ["zoe-carnot"],
  interpreters: ["ines-roc"],
});

/** A part of an `event.yaml`; times go through the night when clocks change, and past midnight. */
export function everyProgrammeField(texts: Texts, longestLine: string) {
  const both = { fr: texts.lines, en: texts.markup };
  return {
    axes: [
      {
        id: "liens",
        title: { fr: "Liens", en: texts.markup },
        question: both,
        description: both,
        color: "#2547d0",
        shape: "bars",
      },
      { id: "2-lieux", title: { fr: "Lieux", en: texts.rightToLeft } },
    ],
    tracks: [
      { id: "liens", title: { fr: "Parcours", en: texts.emoji }, description: both, axis: "liens", lead: "asso" },
    ],
    formats: [
      {
        id: "cercle",
        title: { fr: "Cercle", en: texts.formula },
        purpose: both,
        produces: both,
        steps: [both],
        group_size: "8–12",
        duration: "1 h",
        room_setup: both,
        roles: [both],
        materials: [both],
        description: both,
        sources: resources,
      },
    ],
    places: [
      {
        id: "halle",
        name: { fr: "La Halle", en: texts.rightToLeft },
        address: { street: "1 rue du Pont, bâtiment « B »", postcode: "00000", city: "Valbrume", country: "FR" },
        geo: { latitude: 47.2063123456, longitude: -1.5648, source: "https://map.example/1" },
        url: "https://halle.example/",
        description: both,
        access: [{ by: "tram", text: both }],
        accessibility: [
          { feature: "step_free", available: true, note: both },
          { feature: "lift", available: false },
        ],
        plan: "media/drawing.svg",
        rooms: [
          {
            id: "grande-salle",
            name: { fr: "Grande salle", en: texts.markup },
            capacity: 120,
            floor: { fr: "Rez-de-chaussée", en: texts.emoji },
            equipment: [{ fr: "Micros", en: texts.formula }],
            step_free: true,
          },
          { id: "salle-1", name: "Salle 1" },
        ],
      },
      {
        id: "ecole",
        name: "L’école",
        address: { city: "Valbrume" },
        rooms: [{ id: "ecole-salle-1", name: "Salle 1" }],
      },
    ],
    organisations: [
      {
        id: "asso",
        name: { fr: "Les liens", en: texts.markup },
        url: "https://asso.example/",
        logo: "media/logo.svg",
        description: both,
      },
    ],
    partners: [{ id: "partner", organisation: "asso", role: "organiser", note: both }],
    people: [
      {
        id: "zoe-carnot",
        name: "Zoé O’Carnot “<b>&amp;",
        sort_name: "Carnot, Zoé",
        pronouns: { fr: "elle", en: "she" },
        affiliation: both.en,
        organisation: "asso",
        role: { fr: "Rivière", en: texts.emoji },
        biography: both,
        photo: "media/drawing.svg",
        links: [{ url: "https://zoe.example/?a=1&b=2", title: texts.markup }],
        fictional: true,
        withdrawn: false,
      },
      { id: "lou-brin", name: "لو برين", fictional: true },
      { id: "ines-roc", name: "=Inès Roc", fictional: true },
      { id: "basile-withdrawn", name: "Basile Parti", withdrawn: true },
    ],
    sessions: [
      {
        id: "complete",
        title: { fr: longestLine, en: texts.markup },
        kind: "session",
        subtitle: { fr: texts.emoji, en: texts.rightToLeft },
        question: both,
        abstract: both,
        axes: ["liens", "2-lieux"],
        track: "liens",
        format: "cercle",
        slots: [
          {
            start: "2031-03-28T14:00",
            end: "2031-03-28T15:15",
            rooms: ["grande-salle", "salle-1"],
            online_url: "https://live.example/1",
          },
          { start: "2031-03-29T23:30", duration: "5h30", room: "ecole-salle-1" },
        ],
        status: "moved",
        status_note: both,
        language: "fr",
        level: "beginner",
        capacity: 40,
        registration_url: "https://register.example/?session=1&x=é",
        ...roles("zoe-carnot"),
        audience: both,
        outcome: both,
        materials: [both],
        accessibility: [both],
        recording: { planned: "video", url: "https://video.example/w/1?a=b&c=[d]", licence: "CC-BY-4.0" },
        links: [
          { url: "https://pad.example/p?x=1&y=2#z", title: both.en },
          { url: "mailto:published@valbrume.example", title: "Write" },
        ],
        resources,
        expected_traces: [{ type: "minutes", from: "lou-brin", due: "2031-04-15" }],
        picture: "media/drawing.svg",
        updated: "2031-03-01",
        revision: 2,
      },
      {
        id: "apres-minuit",
        title: texts.formula,
        kind: "social",
        slots: [{ start: "2031-03-29T01:00", duration: "1h", room: "salle-1" }],
        track: "liens",
      },
      {
        id: "pause",
        title: { fr: "Pause", en: texts.emoji },
        kind: "break",
        slots: [{ start: "2031-03-28T12:00", duration: "45m" }],
      },
      {
        id: "repas",
        title: "Repas",
        kind: "meal",
        slots: [{ start: "2031-03-29T12:00", duration: "1h", rooms: ["grande-salle", "salle-1"] }],
      },
      {
        id: "en-ligne",
        title: "En ligne",
        slots: [{ start: "2031-03-30T10:00", duration: "1h", online_url: "https://live.example/2" }],
        recording: { planned: "live" },
      },
      {
        id: "annulee",
        title: "Annulée",
        status: "cancelled",
        status_note: both,
        updated: "2031-03-02",
        slots: [{ start: "2031-03-30T14:00", duration: "1h", room: "salle-1" }],
        speakers: ["ines-roc"],
      },
      {
        id: "ajoutee",
        title: "Ajoutée",
        status: "added",
        updated: "2031-03-03",
        slots: [{ start: "2031-03-31T09:00", duration: "7m", room: "salle-1" }],
      },
      { id: "sans-heure", title: "Sans heure", speakers: ["basile-withdrawn"] },
      {
        id: "proposee",
        title: "Proposée",
        status: "proposed",
        slots: [{ start: "2031-03-31T11:00", duration: "1h", room: "salle-1" }],
      },
    ],
  };
}
