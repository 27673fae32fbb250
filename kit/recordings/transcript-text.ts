// SPDX-License-Identifier: MIT
import type { Cue } from "./captions.ts";

/** What a recording may say of itself in words. */
interface Spoken {
  readonly captions: readonly { readonly language: string; readonly cues: readonly Cue[] }[];
  readonly chapters: readonly { readonly title: Readonly<Record<string, string>> }[];
  /** Markdown, by language. */
  readonly transcript?: Readonly<Record<string, string>>;
}

/** All that is said in a recording, by language, in plain words for a search: its chapters, its written transcript, its captions. */
export function transcriptText({ captions, chapters, transcript }: Spoken): Readonly<Record<string, string>> {
  const found = new Map<string, string[]>();
  const add = (language: string, text: string) => {
    if (text === "") return;
    found.set(language, [...(found.get(language) ?? []), text]);
  };
  const addAll = (texts: Readonly<Record<string, string>>) => {
    for (const [language, text] of Object.entries(texts)) add(language, text);
  };
  for (const { title } of chapters) addAll(title);
  if (transcript !== undefined) addAll(transcript);
  for (const { language, cues } of captions) add(language, cues.map(({ text }) => text).join(" "));
  return Object.fromEntries([...found].map(([language, texts]) => [language, texts.join("\n")]));
}
