// SPDX-License-Identifier: MIT
import type { Edition, Session } from "../model/edition.ts";
import { nearest } from "../validate/nearest.ts";

/** Letters and digits alone, without accents and capitals: how two ways to write one thing are compared. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The session that somebody means by its id, by the path of its file, or by its whole title in any language. */
export function findSession({ sessions }: Edition, said: string): Session | undefined {
  const id = said
    .trim()
    .replace(/^.*[/\\]/u, "")
    .replace(/(?:\.[a-z-]+)?\.(?:md|ya?ml)$/u, "");
  const byId = sessions.find((session) => session.id === id);
  if (byId !== undefined) return byId;
  const title = folded(said);
  const named = sessions.filter((session) => Object.values(session.title).some((one) => folded(one) === title));
  // Two sessions of one title, such as a workshop held twice: which one is not for us to guess.
  return title !== "" && named.length === 1 ? named[0] : undefined;
}

/** The id that was probably meant by one that no session has: the only one that begins so, or the nearest by its letters. */
export function nearestSession({ sessions }: Edition, said: string): string | undefined {
  const ids = sessions.map(({ id }) => id);
  const begun = said.length < 3 ? [] : ids.filter((id) => id.startsWith(said) || folded(id).startsWith(folded(said)));
  return begun.length === 1 ? begun[0] : nearest(said, ids);
}
