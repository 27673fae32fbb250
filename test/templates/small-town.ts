// SPDX-License-Identifier: MIT
import type { Edition, Id, Session, SessionRole, Slot, Trace } from "../../kit/model/edition.ts";
import { recognise } from "../../kit/recordings/recognise.ts";

/** A small town's event, with something of everything. Every name in it is invented. */
export const smallTown: Edition = {
  id: "fete-des-liens-2031",
  title: { fr: "La fête des liens", en: "The festival of links" },
  short_title: { fr: "Liens 31", en: "Links 31" },
  tagline: { fr: "Deux jours pour apprendre ensemble : qui vient ?", en: "Two days to learn together: who is coming?" },
  description: { fr: "Un événement **inventé**, pour voir.", en: "An **invented** event, to see." },
  languages: ["fr", "en"],
  timezone: "Europe/Paris",
  dates: { start: "2031-09-30", end: "2031-10-01" },
  mode: "hybrid",
  hashtags: ["liens31"],
  territory: { name: { fr: "Valbrume", en: "Valbrume" } },
  contact: {
    name: { fr: "L’équipe des liens" },
    email: "bonjour@valbrume.example",
    phone: "+33 1 00 00 00 00",
    publish: ["email"],
  },
  registration: {
    url: "https://valbrume.example/inscription",
    opens: "2031-06-01",
    closes: "2031-09-20",
    price: { fr: "Gratuit", en: "Free" },
  },
  call: {
    url: "https://valbrume.example/appel",
    closes: "2031-07-01",
    text: { fr: "Proposez un atelier.", en: "Propose a workshop." },
  },
  licences: { content: "CC-BY-SA-4.0", data: "etalab-2.0" },
  legal: {
    publisher: { name: "Association des liens (fictive)", address: "1 rue du Pont, Valbrume" },
    director: "Prune Vasseur",
  },
  privacy: { contact: "bonjour@valbrume.example" },
  accessibility: {
    status: "fully",
    issues: [{ fr: "Le plan des salles", en: "The plan of the rooms" }],
    contact: "https://valbrume.example/ecrire",
  },
  theme: { fonts: "bundled", light: {}, dark: {}, stylesheets: [] },
  axes: [
    {
      id: "lieux",
      title: { fr: "Lieux", en: "Places" },
      question: { fr: "Où se retrouver ?", en: "Where do we meet?" },
      color: "#e4472b",
      shape: "arch",
    },
    {
      id: "donnees",
      title: { fr: "Données", en: "Data" },
      question: { fr: "Qui décide de ce qui s'ouvre ?", en: "Who decides what is opened?" },
      description: { fr: "Ouvrir, *mais* comment.", en: "Opening, but how." },
      color: "#2547d0",
      shape: "bars",
    },
    { id: "communs", title: { fr: "Communs", en: "Commons" }, color: "#0b7a55", shape: "circle" },
  ],
  tracks: [{ id: "rural", title: { fr: "Au village", en: "In the village" }, axis: "lieux", lead: "ville" }],
  formats: [
    {
      id: "fishbowl",
      title: { fr: "Bocal à poissons", en: "Fishbowl" },
      purpose: { fr: "Parler à beaucoup.", en: "Talking with many." },
      produces: { fr: "Des positions.", en: "Positions." },
      steps: [{ fr: "On place cinq chaises.", en: "Five chairs are set." }],
      roles: [{ fr: "Une personne qui anime", en: "A host" }],
      materials: [],
      sources: [{ title: { fr: "Un guide" }, url: "https://guide.example/" }],
      from_kit: true,
    },
    {
      id: "atelier",
      title: { fr: "Atelier", en: "Workshop" },
      steps: [],
      roles: [],
      materials: [],
      sources: [],
      from_kit: false,
    },
  ],
  places: [
    {
      id: "halle",
      name: { fr: "La halle", en: "The hall" },
      address: { street: "Place du Marché", postcode: "00100", city: "Valbrume" },
      geo: { latitude: 48.1, longitude: -1.2 },
      access: [{ by: "train", text: { fr: "À 5 min de la gare.", en: "5 min from the station." } }],
      accessibility: [
        { feature: "step_free", available: true },
        { feature: "induction_loop", available: false, note: { fr: "sauf à l’accueil", en: "except at the desk" } },
      ],
      rooms: [
        {
          id: "amphi",
          name: { fr: "Grand amphi", en: "Main room" },
          capacity: 120,
          equipment: [{ fr: "sonorisation", en: "sound" }],
          step_free: true,
        },
        { id: "grenier", name: { fr: "Le grenier", en: "The attic" }, capacity: 20, equipment: [] },
      ],
    },
  ],
  organisations: [
    { id: "ville", name: { fr: "Ville de Valbrume", en: "Town of Valbrume" }, url: "https://valbrume.example/" },
  ],
  partners: [{ organisation: "ville", role: "organiser" }],
  people: [
    person("hugo-lemoine", "Hugo Lemoine", { affiliation: { fr: "Ville de Valbrume", en: "Town of Valbrume" } }),
    person("lou-kervella", "Lou Kervella", {}),
    person("parti", "Camille Absent", { withdrawn: true }),
  ],
  sessions: [
    session(
      "ouverture",
      { fr: "Ouverture", en: "Opening" },
      [slot("2031-09-30", "09:30", "10:30", ["amphi", "grenier"])],
      { axes: ["communs"] },
    ),
    session("pause", { fr: "Pause café", en: "Coffee break" }, [slot("2031-09-30", "10:30", "11:00", [])], {
      kind: "break",
    }),
    session(
      "qui-decide",
      { fr: "Qui décide de ce qui s'ouvre ?", en: "Who decides what is opened?" },
      [slot("2031-09-30", "11:00", "12:15", ["amphi"])],
      {
        axes: ["donnees"],
        format: "fishbowl",
        question: { fr: "Faut-il refermer ?", en: "Should we close again?" },
        abstract: { fr: "Une ville ouvre ses données : que voit-on ?", en: "A town opens its data: what shows?" },
        people: roles({ speakers: ["hugo-lemoine"], rapporteurs: ["lou-kervella"] }),
        expected_traces: [{ type: "minutes", from: "lou-kervella" }, { type: "slides" }],
      },
    ),
    session("le-grenier", { fr: "Fouiller le grenier" }, [slot("2031-09-30", "11:00", "12:15", ["grenier"])], {
      axes: ["lieux", "communs"],
      track: "rural",
      status: "cancelled",
      status_note: { fr: "L’escalier est en travaux." },
    }),
    session("bilan", { fr: "Bilan", en: "Wrap-up" }, [slot("2031-10-01", "14:00", "15:00", ["amphi"])], {
      axes: ["donnees"],
      status: "moved",
    }),
    session("plus-tard", { fr: "Une idée sans horaire", en: "An idea without a time" }, [], {}),
  ],
  pages: [
    {
      id: "benevoles",
      title: { fr: "Bénévoles", en: "Volunteers" },
      text: { fr: "Venez aider !", en: "Come and help!" },
      menu: true,
      order: 1,
      generic: false,
    },
  ],
  news: [
    {
      id: "appel",
      title: { fr: "L’appel est ouvert", en: "The call is open" },
      date: "2031-05-02",
      summary: { fr: "Un mois pour répondre.", en: "A month to answer." },
      text: { fr: "Écrivez-nous.", en: "Write to us." },
      authors: ["Lou Kervella"],
    },
  ],
  working_groups: [
    {
      id: "licences",
      title: { fr: "Licences", en: "Licences" },
      purpose: { fr: "Choisir.", en: "Choosing." },
      coordinators: ["hugo-lemoine"],
      lines: [{ title: { fr: "Textes", en: "Texts" }, points: [{ fr: "Relire", en: "Reading" }] }],
      outputs: [],
      links: [],
    },
  ],
  traces: [minutes()],
  withdrawn_traces: [],
  figures: [
    {
      counts: "attendees",
      label: { fr: "Participants", en: "Attendees" },
      value: 1250,
      kind: "attended",
      source: { title: { fr: "Bilan de la ville", en: "The town’s report" }, date: "2031-10-20" },
    },
    {
      counts: "attendees",
      label: { fr: "Participants", en: "Attendees" },
      value: 900,
      kind: "attended",
      source: { title: { fr: "La gazette", en: "The gazette" }, url: "https://gazette.example/" },
    },
  ],
  lineage: [
    {
      relation: "fork_of",
      title: { fr: "La fête des ponts", en: "The festival of bridges" },
      url: "https://ponts.example/",
      credits: [],
      kept: [],
      changed: [],
      dropped: [],
    },
  ],
  children: [],
  redirects: [],
  tasks: [],
  relatives: [],
  media: [
    {
      path: "media/cercle.fr.vtt",
      bytes: 180,
      text: "WEBVTT\n\n00:00.500 --> 00:04.000\n<v Lou Kervella>Qui décide de ce qui s’ouvre ?\n",
      licence: "CC-BY-4.0",
      licence_inherited: false,
      withdrawn: false,
    },
  ],
};

/** The least an event can be: a day, two sessions, and nothing else. */
export const oneDay: Edition = {
  id: "un-jour",
  title: { fr: "Un jour" },
  short_title: { fr: "Un jour" },
  languages: ["fr"],
  timezone: "Europe/Paris",
  dates: { start: "2031-03-01", end: "2031-03-01" },
  mode: "on_site",
  licences: smallTown.licences,
  accessibility: { status: "not", issues: [] },
  theme: smallTown.theme,
  hashtags: [],
  axes: [],
  tracks: [],
  formats: [],
  places: [],
  organisations: [],
  partners: [],
  people: [],
  pages: [],
  news: [],
  working_groups: [],
  traces: [],
  withdrawn_traces: [],
  figures: [],
  lineage: [],
  children: [],
  redirects: [],
  tasks: [],
  relatives: [],
  media: [],
  sessions: [
    session("matin", { fr: "Le matin" }, [slot("2031-03-01", "10:00", "11:00", [])], {}),
    session("soir", { fr: "Le soir" }, [slot("2031-03-01", "18:00", "19:05", [])], {}),
  ],
};

function person(id: Id, name: string, more: Partial<Edition["people"][number]>): Edition["people"][number] {
  return { id, name, sort_name: name, links: [], fictional: true, withdrawn: false, ...more };
}

function roles(some: Partial<Record<SessionRole, readonly Id[]>>): Session["people"] {
  return {
    speakers: [],
    facilitators: [],
    moderators: [],
    rapporteurs: [],
    graphic_recorders: [],
    interpreters: [],
    ...some,
  };
}

function slot(day: string, start: string, end: string, rooms: readonly Id[]): Slot {
  return {
    start: `${day}T${start}`,
    end: `${day}T${end}`,
    start_instant: `${day}T${start}:00+02:00`,
    end_instant: `${day}T${end}:00+02:00`,
    rooms,
  };
}

function session(id: Id, title: Session["title"], slots: readonly Slot[], more: Partial<Session>): Session {
  return {
    id,
    kind: "session",
    title,
    axes: [],
    slots,
    status: slots.length === 0 ? "proposed" : "scheduled",
    people: roles({}),
    materials: [],
    accessibility: [],
    recording: { planned: "none" },
    links: [],
    resources: [],
    expected_traces: [],
    revision: 0,
    ...more,
  };
}

function minutes(): Trace {
  return {
    id: "qui-decide",
    session: "qui-decide",
    type: "minutes",
    status: "proof_read",
    authors: ["Lou Kervella"],
    licence: "CC-BY-SA-4.0",
    licence_inherited: true,
    key_ideas: [{ fr: "Ouvrir est une décision de service.", en: "Opening is a decision of service." }],
    agreements: [],
    disagreements: [
      {
        topic: { fr: "Par où commencer ?", en: "Where to start?" },
        positions: [
          { text: { fr: "Ouvrir d’abord.", en: "Open first." } },
          { text: { fr: "Consulter d’abord.", en: "Ask first." }, by: "Hugo Lemoine" },
        ],
      },
    ],
    decisions: [],
    open_questions: [],
    quotes: [],
    figures: [],
    resources: [],
    validated_by: [],
    people: { speakers: [], facilitators: [], rapporteurs: [], graphic_recorders: [] },
    what_worked: [],
    what_to_change: [],
    media: [filmed()],
    raw_notes: [],
    reused_in: [],
    derived_from: [],
    next_steps: [
      { what: { fr: "Écrire le registre", en: "Write the register" }, who: "Lou", when: "2031-12", status: "open" },
    ],
    report: { fr: "On a **discuté**.", en: "We **talked**." },
  };
}

function filmed(): Trace["media"][number] {
  const address = recognise("https://videos.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d");
  if (address === undefined) throw new Error("no address");
  return {
    number: 1,
    is_trace: false,
    type: "video",
    title: { fr: "Le film du cercle", en: "The film of the circle" },
    address,
    author: "Hugo Lemoine",
    licence: "CC-BY-4.0",
    licence_inherited: false,
    captions: [
      {
        language: "fr",
        file: "media/cercle.fr.vtt",
        cues: [
          { start: 0.5, end: 4, text: "Qui décide de ce qui s’ouvre ?", voice: "Lou Kervella" },
          { start: 760, end: 764, text: "Une charte d’abord.", voice: "Hugo Lemoine" },
        ],
      },
    ],
    chapters: [
      { at: 0, title: { fr: "La question", en: "The question" } },
      { at: 760, title: { fr: "Une charte", en: "A charter" } },
    ],
    transcript: { fr: "« Qui décide ? », demande **Lou**.", en: "“Who decides?” asks **Lou**." },
  };
}
