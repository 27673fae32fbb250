// SPDX-License-Identifier: MIT
import { type Catalogue, type Entry, type Fault, type Group, type Message, messagesOf } from "./catalogue.ts";
import { type Argument, argumentsOf } from "./message-arguments.ts";
import { pluralCategories } from "./read-catalogue.ts";

/** What is wrong with a catalogue beside the English one, which says what keys and arguments there are. No fault: it is complete. */
export function checkCatalogue(catalogue: Catalogue, english: Catalogue): readonly Fault[] {
  const judge = judgeOf(catalogue);
  return compare(judge, catalogue.root, english.root);
}

type Judge = Readonly<{ lang: string }> & ((entry: Entry, text: string, missing?: boolean) => Fault);

function judgeOf({ file, lang }: Catalogue): Judge {
  const fault = ({ path, at }: Entry, text: string, missing = false): Fault => ({
    file,
    at,
    text: path === "" ? text : `${path}: ${text}`,
    missing,
  });
  return Object.assign(fault, { lang });
}

function compare(judge: Judge, ours: Entry, theirs: Entry): readonly Fault[] {
  if (ours.kind === "message" && theirs.kind === "message") return compareMessages(judge, ours, theirs);
  if (ours.kind === "message" || theirs.kind === "message" || ours.kind !== theirs.kind)
    return [judge(ours, "in English this is not of the same shape")];
  return compareGroups(judge, ours, theirs);
}

function compareGroups(judge: Judge, ours: Group, theirs: Group): readonly Fault[] {
  return [
    ...[...theirs.entries].flatMap(([key, english]) => {
      const own = ours.entries.get(key);
      return own === undefined ? missing(judge, ours, english) : compare(judge, own, english);
    }),
    ...[...ours.entries].flatMap(([key, own]) =>
      theirs.entries.has(key) ? [] : [judge(own, "there is no such key in English")],
    ),
  ];
}

function missing(judge: Judge, ours: Group, english: Entry): readonly Fault[] {
  return messagesOf(english).map(({ path }) => judge({ ...ours, path: "" }, `${path} is not translated`, true));
}

function compareMessages(judge: Judge, ours: Message, theirs: Message): readonly Fault[] {
  const said = (text: string, isMissing = false) => judge(ours, text, isMissing);
  const args = argumentsOf(ours);
  const english = new Map(argumentsOf(theirs).map((arg) => [arg.name, arg]));
  return [
    ...(ours.text === "" && theirs.text !== "" ? [said("the message is empty", true)] : []),
    ...(/<\/?[a-z!]|&[a-z]+;/iu.test(ours.text) ? [said("a message is plain text, without HTML")] : []),
    ...namesFaults(args, english).map((text) => said(text)),
    ...args.flatMap((arg) => argumentFaults(arg, english.get(arg.name)).map((text) => said(text))),
    ...args.flatMap((arg) => missingCategories(judge.lang, arg).map((text) => said(text, true))),
  ];
}

function namesFaults(args: readonly Argument[], english: ReadonlyMap<string, Argument>): readonly string[] {
  const names = new Set(args.map(({ name }) => name));
  const absent = [...english.keys()]
    .filter((name) => !names.has(name))
    .map((name) => `{${name}} of English is not used`);
  const unknown = args.filter(({ name }) => !english.has(name)).map(({ name }) => `{${name}} is not given in English`);
  return [...absent, ...unknown];
}

function argumentFaults(arg: Argument, english: Argument | undefined): readonly string[] {
  const isNumber = arg.kind === "number";
  const differs = english !== undefined && (english.kind === "number") !== isNumber;
  const never = english?.kind === "choice" && !english.cases.includes("other") ? english.cases : [];
  const left = arg.cases.includes("other")
    ? []
    : never.filter((one) => arg.kind === "choice" && !arg.cases.includes(one));
  return [
    ...(differs ? [`{${arg.name}} is a ${english.kind === "number" ? "number" : "text"} in English`] : []),
    ...(isNumber && arg.bare ? [`write {${arg.name}, number} to show the number`] : []),
    ...arg.formats.map((format) => `{${arg.name}, ${format}} is not for messages: dates and times come as texts`),
    ...left.map((one) => `{${arg.name}} can also be “${one}”`),
  ];
}

function missingCategories(lang: string, { name, plurals }: Argument): readonly string[] {
  return plurals.flatMap((keys) =>
    pluralCategories(lang)
      .filter((category) => !keys.includes(category))
      .map((category) => `{${name}, plural} has no form for “${category}”${exampleOf(lang, category)}`),
  );
}

const SAMPLES = [...Array(201).keys(), 1_000, 1_000_000];

/** A number that takes the form: nobody knows by heart what a language’s “many” is. */
function exampleOf(lang: string, category: Intl.LDMLPluralRule): string {
  const rules = new Intl.PluralRules(lang);
  const number = SAMPLES.find((one) => rules.select(one) === category);
  return number === undefined ? "" : `, as for ${number}`;
}
