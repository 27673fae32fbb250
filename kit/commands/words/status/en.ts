// SPDX-License-Identifier: MIT
import type { Missing } from "../../../status/missing/missing.ts";
import { inFolder } from "../as-typed.ts";
import type { StatusWords } from "./words.ts";

const count = (one: string, many: string) => (n: number) => `${n}\u00a0${n === 1 ? one : many}`;
const type = (one: string, many: string) => ({ one, count: count(one, many) });

const answers: Readonly<Record<string, string>> = {
  "no-answer": "no answer",
  "too-slow": "no answer in time",
  "unknown-host": "this site does not exist, or no longer",
  "private-address": "not asked: it leads to a private network",
  "too-many-redirects": "it sends from one address to the next without end",
  certificate: "its security certificate is not right",
};

/** What it is about, when the place before it does not say it yet. */
const named = ({ file, path, url }: Missing) =>
  path === file || (path ?? url) === undefined ? "" : `${path ?? url}: `;

/** `event-kit status` in English. */
export const en: StatusWords = {
  heading: (title, day) => `${title}, as of ${day}`,
  sessions: count("session", "sessions"),
  held: (held, sessions) => (held === sessions ? "" : `${held} of them held so far`),
  types: {
    note: type("note", "notes"),
    minutes: type("report", "reports"),
    synthesis: type("synthesis", "syntheses"),
    takeaways: type("list of take-aways", "lists of take-aways"),
    slides: type("set of slides", "sets of slides"),
    video: type("video", "videos"),
    audio: type("sound recording", "sound recordings"),
    photos: type("set of photos", "sets of photos"),
    graphic_recording: type("graphic recording", "graphic recordings"),
    dataset: type("dataset", "datasets"),
    code: type("piece of code", "pieces of code"),
    article: type("article", "articles"),
    press: type("press article", "press articles"),
    external_contribution: type("contribution elsewhere", "contributions elsewhere"),
    transcript: type("transcript", "transcripts"),
  },
  states: { raw: "raw", proof_read: "proof-read", validated: "validated" },
  progress: (expected, received, validated, awaited) =>
    `${count("trace", "traces")(received)} received, ${validated} of them validated; ${expected} promised, ${awaited} still awaited.`,
  nothing_came: "no trace yet",
  all_came: "All that was promised has come.",
  thanks: (people) =>
    people === 1
      ? "Thank you to the person who made them."
      : `Thank you to the ${people} people and groups who made them.`,
  colon: ": ",
  semicolon: "; ",
  to_complete: "To complete",
  labels: { came: "here", awaited: "awaited", todo: "to do" },
  headings: {
    session: "Session by session",
    axis: "Axis by axis",
    whole: "The event as a whole",
    rest: "Elsewhere in the event folder",
  },
  before: (day) => `by ${day}`,
  more: (n) => `and ${n} more: add --missing to see all of them`,
  quiet: (n, all) =>
    `Nothing came yet of ${all ? (n === 1 ? "this session" : `these ${n} sessions`) : `${n} other ${n === 1 ? "session" : "sessions"}`}, and nothing was promised.`,
  nothing_missing: "Nothing is missing in what came.",
  missing: (n) => (n === 1 ? "1 thing to complete." : `${n} things to complete.`),
  to_go_on: (session, folder) =>
    `To add a trace in three minutes: npx event-kit new trace ${session}${inFolder(folder)}`,
  elsewhere: (folder) => `For another edition: npx event-kit status${inFolder(folder)}`,
  see_missing: "To see everything there is to complete: add --missing",
  checking: "Asking each address whether it still answers…",
  checked: (n) => `${count("address", "addresses")(n)} asked.`,
  answer: (answer) => answers[answer] ?? `answer ${answer}`,
  language: (language) =>
    ({ fr: "French", en: "English", es: "Spanish", de: "German", br: "Breton" })[language] ?? language,
  lacks: {
    "promise/overdue": {
      count: count("trace due by now", "traces due by now"),
      say: () => "its day has passed: ask gently, or agree on another day (due)",
    },
    "session/no-trace": {
      count: count("session of which nothing remains", "sessions of which nothing remains"),
      say: () => "nothing remains of it and nothing is promised: three ideas and one next step make a trace",
    },
    "trace/no-licence": {
      count: count("trace without a licence", "traces without a licence"),
      say: () =>
        "no licence: add for example “licence: CC-BY-SA-4.0”, or say it once in event.yaml (licences, content)",
    },
    "trace/no-author": {
      count: count("trace without an author", "traces without an author"),
      say: () => "nobody signs it: add authors, a person of the event or a name",
    },
    "trace/raw": {
      count: count("trace to read again", "traces to read again"),
      say: () => "still raw: have it read again, then write “status: proof_read” or “validated”",
    },
    "trace/only-elsewhere": {
      count: count("trace kept only elsewhere", "traces kept only elsewhere"),
      say: ({ url = "" }) =>
        `kept only at ${url}: put the file in media/ (file), or have the address archived (archived_url)`,
    },
    "recording/no-captions": {
      count: count("recording without captions", "recordings without captions"),
      say: () => "neither captions nor transcript: add one of them, so that everyone can follow",
    },
    "recording/only-elsewhere": {
      count: count("recording kept only elsewhere", "recordings kept only elsewhere"),
      say: ({ url = "" }) =>
        `the recording is only at ${url}: write a trace of type video or audio, with file or archived_url`,
    },
    "quote/not-approved": {
      count: count("quote waiting for approval", "quotes waiting for approval"),
      say: ({ what = "" }) => `“${what}” is not shown: once the person agrees, write “approved: true”`,
    },
    "figure/undated": {
      count: count("figure whose source has no date", "figures whose source has no date"),
      say: ({ what = "" }) => `${what}: give the source’s date (source, date)`,
    },
    "next-step/overdue": {
      count: count("next step whose day has passed", "next steps whose day has passed"),
      say: ({ what = "", when = "" }) => `“${what}”, for ${when}: done (status: done), or for when now?`,
    },
    "next-step/no-who": {
      count: count("next step that nobody took yet", "next steps that nobody took yet"),
      say: ({ what = "" }) => `“${what}”: who takes it on (who)?`,
    },
    "next-step/no-when": {
      count: count("next step without a date", "next steps without a date"),
      say: ({ what = "" }) => `“${what}”: for when (when)?`,
    },
    "media/alt-missing": {
      count: count("picture without a description", "pictures without a description"),
      say: (one) => `${named(one)}say what the picture shows (alt), for those who do not see it`,
    },
    "media/credit-missing": {
      count: count("file without a credit", "files without a credit"),
      say: (one) => `${named(one)}say who made it (${one.path === undefined ? "author" : "credit"})`,
    },
    "media/no-licence": {
      count: count("file without a licence", "files without a licence"),
      say: (one) => `${named(one)}say what others may do with it (licence)`,
    },
    "translation/missing": {
      count: count("text to translate", "texts to translate"),
      say: ({ field = "", language = "" }) => `to translate into ${en.language(language)}: ${field}`,
    },
    "link/broken": {
      count: count("address that does not answer", "addresses that do not answer"),
      say: ({ url = "", answer = "" }) =>
        `${url} (${en.answer(answer)}): correct the address, or give an archived one (archived_url)`,
    },
  },
};
