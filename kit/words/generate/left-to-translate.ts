// SPDX-License-Identifier: MIT
import { type Catalogue, type Fault, type Message, messagesOf } from "./catalogue.ts";
import { checkCatalogue } from "./check-catalogue.ts";
import { ownWords } from "./message-arguments.ts";

/**
 * All that a language still has to say, in the order of its file: what is missing or wrong, and each text that is word for
 * word the English one. The last are not always wrong (“Code” is German too): only a reader can tell.
 */
export function leftToTranslate(catalogue: Catalogue, english: Catalogue): readonly Fault[] {
  const same = sameAsEnglish(catalogue, english).map(({ path, at, text }) => ({
    file: catalogue.file,
    at,
    text: `${path}: still the English “${text}”`,
    missing: true,
  }));
  return [...checkCatalogue(catalogue, english), ...same].sort(
    (one, other) => one.at.line - other.at.line || one.at.column - other.at.column,
  );
}

/**
 * A notice when so many texts are the English ones that the file must be a copy being translated; nothing otherwise. Of the
 * languages that are finished, none shares a twentieth of its texts with English.
 */
export function copyNotice(catalogue: Catalogue, english: Catalogue): string | undefined {
  const [same, all] = [sameAsEnglish(catalogue, english).length, messagesOf(english.root).length];
  if (catalogue.lang === english.lang || same * 10 < all) return undefined;
  return `${catalogue.file}: ${same} of its ${all} texts are still the English ones`;
}

function sameAsEnglish(catalogue: Catalogue, english: Catalogue): readonly Message[] {
  const texts = new Map(messagesOf(english.root).map(({ path, text }) => [path, text]));
  return messagesOf(catalogue.root).filter((message) => texts.get(message.path) === message.text && hasWords(message));
}

/** Signs, short units and addresses are the same in any language. */
function hasWords(message: Message): boolean {
  return !message.text.startsWith("https://") && /\p{L}{4}/u.test(ownWords(message));
}
