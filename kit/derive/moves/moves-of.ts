// SPDX-License-Identifier: MIT
import type { Edition, Lang } from "../../model/edition.ts";
import { calendarPath } from "../paths.ts";
import type { MovedFile } from "../site/moved.ts";
import { type LanguageRoot, languageRoots, ofOneLanguage } from "./language-roots.ts";
import { standIn } from "./stand-ins.ts";

/** An old address and where it leads: site paths, or for `to` an address that begins with `https://` or `http://`. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly lang: Lang;
}

export interface Moves {
  /** Of pages. */
  readonly pages: readonly Move[];
  /** Of other files, calendars included. What leads to no file of the site is nothing. */
  readonly files: readonly MovedFile[];
}

/** What a site has without its old addresses: site paths. */
export interface Standing {
  readonly pages: ReadonlySet<string>;
  /** Calendars, pictures, and files that are no pages, as far as they are known before they are made. */
  readonly files: ReadonlySet<string>;
}

const isPage = (address: string) => address.endsWith(".html");
const isElsewhere = (address: string) => /^https?:\/\//u.test(address);
const withoutFragment = (address: string) => address.replace(/#.*$/u, "");

/**
 * Every old address of an edition: those that its redirects name, in each language, each with its calendar; and those of
 * `recorded` (below the edition's own address) that went without anybody's doing: a list with nothing left in it, the
 * third part of what now has two, a language that is given up.
 */
export function movesOf(edition: Edition, standing: Standing, recorded: readonly string[]): Moves {
  const declared = new Map(declaredMoves(edition, standing).map((move) => [move.from, move]));
  const pages = [...declared.values()].filter(({ from }) => isPage(from) && !standing.pages.has(from));
  const followed = consequences(edition, standing, recorded, new Map(pages.map((move) => [move.from, move])));
  const all = [...pages, ...followed];
  const files = [...declared.values()].filter(({ from }) => !isPage(from) && !standing.files.has(from));
  return { pages: all, files: [...files.map(({ from, to }) => ({ from, to })), ...calendars(all, standing)] };
}

function declaredMoves(edition: Edition, standing: Standing): readonly Move[] {
  const roots = languageRoots(edition);
  return edition.redirects.flatMap(({ from, to }) =>
    (ofOneLanguage(from) ? roots.slice(0, 1) : roots).map(({ lang, root }) => {
      const target = targetOf(to, root, edition, standing);
      const folder = roots.slice(1).find((one) => target.startsWith(`${one.root}/`));
      return { from: `${root}/${from}`, to: target, lang: ofOneLanguage(from) ? (folder?.lang ?? lang) : lang };
    }),
  );
}

/** The same address in the language when there is one: pictures and some files stand once for all languages. */
function targetOf(to: string, root: string, { id }: Edition, { pages, files }: Standing): string {
  if (isElsewhere(to)) return to;
  const [own, shared] = [`${root}/${to}`, `${id}/${to}`];
  const path = withoutFragment(own);
  const stands = (one: string) => pages.has(one) || files.has(one);
  return !stands(path) && stands(withoutFragment(shared)) ? shared : own;
}

function consequences(
  edition: Edition,
  standing: Standing,
  recorded: readonly string[],
  moved: ReadonlyMap<string, Move>,
): readonly Move[] {
  const [main, ...others] = languageRoots(edition);
  if (main === undefined) return [];
  const answer = (path: string) => (standing.pages.has(path) ? path : moved.get(path)?.to);
  return recorded.filter(isPage).flatMap((address) => {
    const from = `${main.root}/${address}`;
    if (answer(from) !== undefined) return [];
    const root = others.find((one) => from.startsWith(`${one.root}/`)) ?? main;
    const to =
      follow(from.slice(root.root.length + 1), root, edition, answer) ?? inMain(address, main, edition, answer);
    return to === undefined ? [] : [{ from, to, lang: root.lang }];
  });
}

/** From one page that is gone to what stands in for it, and on, until something answers. */
function follow(
  address: string,
  { root }: LanguageRoot,
  edition: Edition,
  answer: (path: string) => string | undefined,
): string | undefined {
  const next = standIn(address, edition);
  if (next === undefined) return undefined;
  return answer(`${root}/${next}`) ?? follow(next, { lang: "", root }, edition, answer);
}

/** The page of a language that is given up, or is the main one since, in the main language. */
function inMain(
  address: string,
  main: LanguageRoot,
  edition: Edition,
  answer: (path: string) => string | undefined,
): string | undefined {
  if (!ofOneLanguage(address)) return undefined;
  const rest = address.slice(address.indexOf("/") + 1);
  return answer(`${main.root}/${rest}`) ?? follow(rest, main, edition, answer);
}

/** Beside an old page, the calendar of the page that it leads to. */
function calendars(moves: readonly Move[], { files }: Standing): readonly MovedFile[] {
  return moves
    .map(({ from, to }) => ({ from: calendarPath(from), to: calendarPath(withoutFragment(to)) }))
    .filter(({ from, to }) => files.has(to) && !files.has(from));
}
