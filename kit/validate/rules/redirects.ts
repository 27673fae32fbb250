// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";
import { type Collection, type Draft, type Item, placeIn, type Report, type Rule } from "../draft.ts";
import { nearestArg } from "../nearest.ts";
import { field, list, text } from "../reading.ts";
import { judgeLink } from "../texts/link-fault.ts";

interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly index: number;
}

/** Folders of pages, and what they are pages of. */
const sections: Readonly<Record<string, Collection>> = {
  sessions: "sessions",
  people: "people",
  axes: "axes",
  tracks: "tracks",
  news: "news",
  groups: "working_groups",
  pages: "pages",
  traces: "traces",
};

const isElsewhere = (to: string) => /^[a-z][a-z0-9+.-]*:|^\/\//iu.test(to);
const ending = (address: string) => /\.[^./]+$/u.exec(address)?.[0] ?? "";
const withoutFragment = (to: string) => to.replace(/#.*$/u, "");

/**
 * Old addresses lead straight to what there is. What is told here needs no page to be made; a build judges the addresses
 * of lists, days and files, once it knows them.
 */
export const redirects: Rule = (draft, report) => {
  const all = redirectsOf(draft);
  const targets = new Map(all.map(({ from, to }) => [from, withoutFragment(to)]));
  const met = new Map<string, number>();
  for (const redirect of all) {
    const { from, index } = redirect;
    const place = (name: "from" | "to") => placeIn(draft.event, `/redirects/${index}/${name}`);
    const first = met.get(from);
    if (first === undefined) met.set(from, index);
    else report("redirect/duplicate", { from }, place("from"), placeIn(draft.event, `/redirects/${first}/from`));
    if (isPageOf(from, draft)) report("redirect/shadows-page", { address: from }, place("from"));
    judgeTarget(redirect, targets, draft, place("to"), report);
  }
};

function redirectsOf({ event }: Draft): readonly Redirect[] {
  return list(field(event.value, "redirects")).flatMap((value, index) => {
    const [from, to] = [text(field(value, "from")), text(field(value, "to"))];
    return from === undefined || to === undefined ? [] : [{ from, to, index }];
  });
}

function judgeTarget(
  { from, to }: Redirect,
  targets: ReadonlyMap<string, string>,
  draft: Draft,
  place: Place,
  report: Report,
): void {
  const isPage = ending(from) === ".html";
  if (isElsewhere(to)) {
    const verdict = judgeLink(to, "");
    if (verdict.is === "unsafe") report("link/unsafe", { link: to, reason: verdict.reason }, place);
    else if (verdict.is !== "good" || !/^https?:/iu.test(to)) report("link/malformed", { link: to }, place);
    else if (!isPage) report("redirect/other-kind", { from, to }, place);
    return;
  }
  const target = withoutFragment(to);
  if (targets.has(target)) {
    const end = endOf(from, targets);
    report("redirect/chain-or-loop", { from, to, ...(end !== undefined && { end }) }, place);
  } else if (!isPage && ending(target) !== ending(from)) report("redirect/other-kind", { from, to }, place);
  else judgeItem(to, target, draft, place, report);
}

/** Where redirects lead from an address in the end; undefined when they go round. */
function endOf(from: string, targets: ReadonlyMap<string, string>): string | undefined {
  const passed = new Set<string>();
  let at = from;
  for (let next = targets.get(at); next !== undefined; next = targets.get(at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    at = next;
  }
  return at;
}

/** A target that is the page of something of the event. */
function judgeItem(to: string, target: string, draft: Draft, place: Place, report: Report): void {
  const [, section = "", id = ""] = /^([a-z]+)\/([^/]+)\.html$/u.exec(target) ?? [];
  const collection = sections[section];
  if (collection === undefined) return;
  const ids = draft[collection].map((item) => item.id);
  if (ids.includes(id)) return;
  const { nearest } = nearestArg(id, ids);
  const args = { address: to, ...(nearest !== undefined && { nearest: `${section}/${nearest}.html` }) };
  report("redirect/unknown-target", args, place);
}

/** Whether an address is that of a page which is surely there. */
function isPageOf(address: string, draft: Draft): boolean {
  const [, section = "", id = ""] = /^([a-z]+)\/([^/]+)\.html$/u.exec(address) ?? [];
  const collection = sections[section];
  const item = collection && draft[collection].find((one) => one.id === id);
  return item !== undefined && hasPage(item, section);
}

/** Breaks, proposals and traces that have not come have no page. */
function hasPage({ value }: Item, section: string): boolean {
  const [kind, status] = [text(field(value, "kind")), text(field(value, "status"))];
  if (section === "sessions") return status !== "proposed" && ["session", "social", undefined].includes(kind);
  return section !== "traces" || status !== "expected";
}
