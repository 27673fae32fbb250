// SPDX-License-Identifier: MIT
import type { Prompt } from "../../io/prompt.ts";
import { nextDates, nextId, nextTitle, withoutYear } from "../../series/next/suggested.ts";
import { titleIn } from "../../series/next/title-in.ts";
import type { CheckedInput } from "../../validate/checked-input.ts";
import { isSlug } from "../../validate/schema-formats.ts";
import { isYes } from "../asking.ts";
import { UsageError } from "../command.ts";
import { readDates } from "../read-dates.ts";
import type { EditionWords } from "../words/edition/words.ts";

/** What was said of the next edition on the command line. */
export interface NextOptions {
  readonly title?: string;
  readonly id?: string;
  readonly dates?: string;
  readonly series?: string;
  /** It is held at another place. */
  readonly elsewhere?: boolean;
  readonly yes?: boolean;
}

type Text = string | Readonly<Record<string, string>>;

/** What the next edition is, once everything was said or suggested. */
export interface Decided {
  readonly title: Text;
  readonly dates: { readonly start: string; readonly end: string };
  readonly id: string;
  readonly same_place: boolean;
  /** The name of the series that a single event becomes. */
  readonly series: Text;
}

/**
 * Decides what the next edition is: from the options, from the answers of whoever is there, from what the last edition
 * suggests.
 * @throws {UsageError} for what cannot be, or when there is nobody to ask and `--yes` was not given.
 */
export async function decideNext(
  input: CheckedInput,
  options: NextOptions,
  around: { readonly taken: readonly string[]; readonly single: boolean },
  words: EditionWords["next"],
  prompt: Prompt | undefined,
): Promise<Decided> {
  const asking = options.yes ? undefined : prompt;
  if (!options.yes && asking === undefined) requireAll(options, words);
  const last = input.event.value.dates;
  const ask: Ask = (question, given, faultOf) => askOne(asking, question(given), words, faultOf);
  const dates = await decideDates(options, nextDates(last), ask, words);
  const suggested = mapText(input.event.value.title, (title) => nextTitle(title, last, dates));
  const title = options.title ?? (await ask(words.title, plain(suggested, input))) ?? suggested;
  const suggestedId = nextId(input.event.value.id, { last, next: dates }, around.taken);
  const id = await decided(options.id, (faultOf) => ask(words.id, suggestedId, faultOf), idFault(around.taken, words));
  const same = options.elsewhere ? false : await isSamePlace(input, ask, words);
  const name = input.event.value.series?.name ?? mapText(input.event.value.title, (text) => withoutYear(text, last));
  const asked = around.single ? (options.series ?? (await ask(words.series, plain(name, input)))) : undefined;
  return { title, dates, id: id ?? suggestedId, same_place: same, series: asked ?? name };
}

/** What is wrong with an answer, in words; undefined when it will do. */
type FaultOf = (said: string) => string | undefined;

/** The answer to a question; undefined for what was suggested, or when nobody is asked. */
type Ask = (question: (given: string) => string, given: string, faultOf?: FaultOf) => Promise<string | undefined>;

/** Asks until the answer will do. */
async function askOne(
  prompt: Prompt | undefined,
  question: string,
  words: EditionWords["next"],
  faultOf: FaultOf = () => undefined,
): Promise<string | undefined> {
  let text = question;
  for (;;) {
    const line = prompt === undefined ? "" : await prompt.ask(text);
    if (line === undefined) throw new UsageError(words.stopped);
    const said = line.trim();
    const fault = said === "" ? undefined : faultOf(said);
    if (fault === undefined) return said === "" ? undefined : said;
    text = `${fault}\n${question}`;
  }
}

/** What was said as an option, which has to do as it is, or to whoever asks. */
async function decided(option: string | undefined, ask: (faultOf: FaultOf) => ReturnType<Ask>, faultOf: FaultOf) {
  if (option === undefined) return ask(faultOf);
  const fault = faultOf(option);
  if (fault !== undefined) throw new UsageError(fault);
  return option;
}

function requireAll({ title, dates }: NextOptions, words: EditionWords["next"]): void {
  const lacking = [
    ...(title === undefined ? [words.ask_title] : []),
    ...(dates === undefined ? [words.ask_dates] : []),
  ];
  if (lacking.length > 0) throw new UsageError(words.missing(lacking));
}

async function decideDates(options: NextOptions, given: Decided["dates"], ask: Ask, words: EditionWords["next"]) {
  const faultOf = (said: string) => (readDates(said) === undefined ? words.bad_dates : undefined);
  const said = await decided(
    options.dates,
    (fault) => ask(words.dates, `${given.start}..${given.end}`, fault),
    faultOf,
  );
  return (said === undefined ? undefined : readDates(said)) ?? given;
}

function idFault(taken: readonly string[], words: EditionWords["next"]): FaultOf {
  return (id) => {
    if (!isSlug(id)) return words.bad_id;
    if (id === "assets" || id === "editions") return words.reserved(id);
    return taken.includes(id) ? words.taken(id) : undefined;
  };
}

async function isSamePlace(input: CheckedInput, ask: Ask, words: EditionWords["next"]) {
  const [place] = input.places;
  if (place === undefined) return false;
  const said = await ask(words.same_place, plain(place.value.name, input));
  return said === undefined || isYes(said);
}

/** A text in the main language of the edition. */
function plain(text: Text, { event }: CheckedInput): string {
  return typeof text === "string" ? text : (text[event.value.languages?.[0] ?? "fr"] ?? Object.values(text)[0] ?? "");
}

function mapText(text: Text, change: (one: string) => string): Text {
  if (typeof text === "string") return change(text);
  return Object.fromEntries(Object.entries(text).map(([lang, one]) => [lang, change(one)]));
}

/** The title of an edition, for sentences. */
export function titleOf(input: CheckedInput): string {
  return titleIn(input, input.event.value.languages?.[0] ?? "fr");
}
