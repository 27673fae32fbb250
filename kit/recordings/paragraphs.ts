// SPDX-License-Identifier: MIT
import type { Cue } from "./captions.ts";

/** Cues that read as one piece: one voice, without a long silence. */
export interface Paragraph {
  /** Whole seconds from the start of the recording; unlike that of any other paragraph. */
  readonly at: number;
  readonly text: string;
  readonly voice?: string;
}

/** A silence of so many seconds starts a paragraph; so does the end of a sentence, once there is enough to read. */
const silence = 4;
const enough = 350;
const tooMuch = 900;
const sentenceEnd = /[.!?…»”)]$/u;

interface Growing {
  at: number;
  end: number;
  text: string;
  readonly voice: string | undefined;
}

function isNew(last: Growing, cue: Cue, breaks: readonly number[]): boolean {
  if (last.voice !== cue.voice || cue.start - last.end >= silence) return true;
  if (breaks.some((second) => last.at < second && second <= cue.start)) return true;
  return last.text.length >= tooMuch || (last.text.length >= enough && sentenceEnd.test(last.text));
}

/** Captions that roll say a line again; a word or two may really be said twice. */
function joined(text: string, more: string): string {
  const isAgain = more.length >= 12 && (text === more || text.endsWith(` ${more}`));
  return isAgain ? text : `${text} ${more}`;
}

/**
 * Cues merged into paragraphs, by time.
 * @param breaks seconds at which a paragraph starts in any case: those of chapters.
 */
export function paragraphsOf(cues: readonly Cue[], breaks: readonly number[] = []): readonly Paragraph[] {
  const found: Growing[] = [];
  for (const cue of cues) {
    const last = found.at(-1);
    if (last === undefined || isNew(last, cue, breaks)) {
      found.push({ at: cue.start, end: cue.end, text: cue.text, voice: cue.voice });
    } else {
      last.text = joined(last.text, cue.text);
      last.end = Math.max(last.end, cue.end);
    }
  }
  let previous = -1;
  return found.map(({ at, text, voice }) => {
    // Two voices in one second must have two addresses.
    previous = Math.max(Math.floor(at), previous + 1);
    return voice === undefined ? { at: previous, text } : { at: previous, text, voice };
  });
}
