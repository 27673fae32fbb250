// SPDX-License-Identifier: MIT
/**
 * For tests: an event in which one name stands in every field of every schema that can hold words, an address or the
 * name of a file; and what was withdrawn besides, each with a word of its own. Every name is invented.
 */
import { stringify } from "yaml";
import { everyFile, everyWritten } from "../export/every-field.ts";
import { schemas } from "../schemas/walk.ts";

/** Who withdraws. */
export const canary = { id: "zq-person", name: "Éloïse Canarquez" };
/** Words that only withdrawn things say: a quote, a picture, a trace, a recording. */
export const words = { quote: "motquotezq", picture: "motpicturezq", trace: "mottracezq", recording: "motrecordingzq" };

type Json = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});

function follow(file: string, ref: string): [file: string, name: string, schema: Json] {
  const [other = "", pointer = ""] = ref.split("#");
  const target = other || file;
  const steps = pointer.split("/").filter(Boolean);
  return [target, steps.at(-1) ?? "", steps.reduce<Json>((at, step) => asObject(at[step]), asObject(schemas[target]))];
}

/** What each shared definition lets somebody be named by; `slug` is the name as addresses have it. */
const named: Readonly<Record<string, (text: string) => string>> = {
  line: (text) => `${text.slice(0, 200)}${/^https?:/u.test(text) ? "/eloise-canarquez" : ` ${canary.name}`}`,
  text: (text) => `${text} ${canary.name}, ${canary.name.toUpperCase()}.`,
  title: (text) => `${text.slice(0, 200)} ${canary.name.replace(" ", "\u00a0")}`,
  markdown: (text) =>
    `${text}\n\nSee **${canary.name.normalize("NFD")}**, [${canary.name}](https://a.example/eloise-canarquez) or É&#108;oïse&nbsp;Canarquez, eloise.canarquez@a.example.`,
  url: (text) => `${text.replace(/[?#].*$/u, "").replace(/\/?$/u, "/")}${encodeURIComponent(canary.name)}`,
  email: () => "eloise.canarquez@valbrume.example",
};
const plurals: Readonly<Record<string, string>> = { lines: "line", titles: "title", texts: "text" };

/** A value of a schema with the name in every string that can hold it. */
function naming(value: unknown, file: string, schema: Json, isNamed: boolean): unknown {
  const ref = schema["$ref"];
  if (typeof ref === "string") {
    const [target, definition, inner] = follow(file, ref);
    const say = named[plurals[definition] ?? definition];
    return say === undefined || !isNamed ? naming(value, target, inner, isNamed) : saying(value, say);
  }
  if (Array.isArray(value)) return value.map((each) => naming(each, file, asObject(schema["items"]), isNamed));
  if (typeof value !== "object" || value === null) return value;
  const properties = asObject(schema["properties"]);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, naming(inner, file, asObject(properties[key]), isNamed)]),
  );
}

/** Text, a list of texts, or a text in each language. */
function saying(value: unknown, say: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => saying(each, say));
  if (typeof value === "string") return say(value);
  return Object.fromEntries(Object.entries(asObject(value)).map(([key, inner]) => [key, say(String(inner))]));
}

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><title>${text}</title><rect width="40" height="30"/></svg>\n`;

/** The fields of `event.yaml`, with the name everywhere; the names of people who stay are left alone. */
function fields(isWithdrawn: boolean): Json {
  const schema = asObject(schemas["event.schema.json"]);
  const people = [...(everyWritten["people"] as readonly Json[])];
  const everywhere = asObject(naming(everyWritten, "event.schema.json", schema, true));
  const stay = (everywhere["people"] as readonly Json[]).map((person, index) => ({
    ...person,
    name: people[index]?.["name"],
    sort_name: people[index]?.["sort_name"],
  }));
  const [trace = {}] = everywhere["traces"] as readonly Json[];
  const [session = {}] = everywhere["sessions"] as readonly Json[];
  return {
    ...everywhere,
    hashtags: ["liens31", "EloiseCanarquez"],
    people: [...stay, whoWithdraws(isWithdrawn)],
    sessions: [
      {
        ...session,
        speakers: [canary.id, "zoe-carnot"],
        abstract: `${String(asObject(session["abstract"])["fr"])}\n\n![${words.picture} ${canary.name}](media/gone-zq.svg) ![x][p]\n\n[p]: media/gone-zq.svg "${words.picture}"`,
        picture: "media/gone-zq.svg",
        status: "cancelled",
      },
      ...(everywhere["sessions"] as readonly Json[]).slice(1),
    ],
    traces: [
      { ...trace, ...signed(isWithdrawn) },
      ...(everywhere["traces"] as readonly Json[]).slice(1),
      {
        id: "gone-zq",
        session: "complete",
        title: words.trace,
        report: words.trace,
        authors: [words.trace],
        file: "media/of-trace.txt",
        withdrawn: isWithdrawn,
      },
    ],
  };
}

function whoWithdraws(isWithdrawn: boolean): Json {
  return {
    id: canary.id,
    name: canary.name,
    sort_name: "Canarquez, Éloïse",
    pronouns: "canarquez",
    affiliation: "Canarquez & Cie",
    role: "canarquez",
    biography: "Canarquez canarquez.",
    photo: "media/portrait-zq.svg",
    links: [{ url: "https://canarquez.example/", title: "canarquez" }],
    fictional: true,
    withdrawn: isWithdrawn,
  };
}

function signed(isWithdrawn: boolean): Json {
  return {
    authors: [canary.id, canary.name, "zoe-carnot"],
    speakers: [canary.id],
    quotes: [
      { text: words.quote, person: "zoe-carnot", approved: true, withdrawn: isWithdrawn },
      { text: `${words.quote} ${canary.name}`, person: canary.id, approved: true },
    ],
    media: [
      {
        type: "video",
        title: words.recording,
        url: "https://video.example/w/motrecordingzq",
        author: words.recording,
        transcript: words.recording,
        file: "media/motrecordingzq.txt",
        withdrawn: isWithdrawn,
      },
      {
        type: "video",
        title: `A film ${canary.name}`,
        url: "https://video.example/w/2",
        author: canary.name,
        licence: "CC-BY-4.0",
        language: "fr",
        captions: [{ language: "fr", file: "media/captions.vtt" }],
        chapters: [{ at: "0:12", title: `Chapter ${canary.name}` }],
        transcript: `Text of ${canary.name}`,
      },
    ],
  };
}

const sidecar = (word: string, more: Json = {}) =>
  stringify({
    alt: `${word} alt`,
    caption: `${word} caption`,
    credit: word,
    licence: "CC0-1.0",
    source: word,
    ...more,
  });

/** The files of an event folder that names one person everywhere, before and after they and others withdrew. */
export function canaryEvent(isWithdrawn: boolean): Readonly<Record<string, string>> {
  const { name } = canary;
  return {
    ...(everyFile as Readonly<Record<string, string>>),
    "event.yaml": stringify({ ...fields(isWithdrawn) }, { aliasDuplicateObjects: false }),
    "media/extra.svg": svg(name),
    "media/portrait-zq.svg": svg("portraitbyteszq"),
    "media/portrait-zq.svg.yaml": sidecar("canarquez"),
    "media/gone-zq.svg": svg(`${words.picture} bytes`),
    "media/gone-zq.svg.yaml": sidecar(words.picture, { withdrawn: isWithdrawn }),
    "media/eloise-canarquez-au-pont.svg": svg("x"),
    "media/eloise-canarquez-au-pont.svg.yaml": sidecar("Zoé Carnot"),
    "media/group.svg": svg("Avec Éloïse Canarquez"),
    "media/group.svg.yaml": sidecar(`Around the table, ${name}`),
    "media/captions.vtt": `WEBVTT\n\nNOTE by ${name}\n\n00:01.000 --> 00:02.000\n<v ${name}>Bonjour, je suis ${name}.\n`,
    "media/list.csv": `nom,ville\n"Canarquez, Éloïse",Valbrume\n`,
    "media/data.json": '{"by": "\\u00c9lo\\u00efse Canarquez"}\n',
    "media/data.json.yaml": sidecar("Zoé Carnot"),
    "media/of-trace.txt": `${words.trace} bytes\n`,
    "media/of-trace.txt.yaml": sidecar("Zoé Carnot"),
    "media/motrecordingzq.txt": `${words.recording} bytes\n`,
    "media/motrecordingzq.txt.yaml": sidecar("Zoé Carnot"),
    "theme/style.css": `/* by ${name} */ .poster { letter-spacing: 0; } .x::after { content: "${name}"; }\n`,
    "theme/eloise-canarquez.css": ".y { color: red; }\n",
    "sessions/ouverte.md": `---\ntitle: Ouverte\nslots: [{start: 2031-03-29T10:00, duration: 1h, room: salle-1}]\nfacilitators: [${canary.id}]\n---\nPar [${name}](../people/${canary.id}.md).\n`,
    "sessions/ouverte.en.md": `---\ntitle: Open\n---\nBy ${name}.\n`,
  };
}
