// SPDX-License-Identifier: MIT
import type { Place } from "../../diagnostics/finding.ts";
import { limits } from "../../load/limits.ts";
import type { Draft, Report, Rule } from "../draft.ts";
import { nearest } from "../nearest.ts";
import { type AuthoredText, visitAuthored } from "../texts/authored-texts.ts";
import { folderOf, judgeLink } from "../texts/link-fault.ts";
import { linkTargets, relativePath } from "../texts/link-targets.ts";
import { markdownLinks } from "../texts/markdown-links.ts";
import { traceOfPath } from "../texts/trace-path.ts";
import { visitTexts } from "../texts/visit-texts.ts";

/** A field that holds a whole address. */
function isAddressField(name: string): boolean {
  return name === "url" || name.endsWith("_url") || name === "repository";
}

/** Free texts that templates turn into a link when they are one. */
const perhapsAddress = new Set(["contact", "source"]);
const likeAnAddress = /^(?:[a-z][a-z0-9+.-]*:\S|\/\/)/i;

function checkAddress(link: string, place: () => Place, report: Report): void {
  const verdict = judgeLink(link, "");
  if (verdict.is === "unsafe" && verdict.reason === "outside") report("link/malformed", { link }, place());
  else if (verdict.is === "unsafe") report("link/unsafe", { link, reason: verdict.reason }, place());
  else if (verdict.is !== "good" || link.startsWith("#")) report("link/malformed", { link }, place());
}

/** Fields that may also name another trace of the event, by its path. */
const perhapsTrace = /\/(?:derived_from|reused_in)\/\d+\/url$/;

/** Reports a path that is that of no trace; false when the link is no path at all. */
function checkTracePath(link: string, traces: ReadonlySet<string>, place: () => Place, report: Report): boolean {
  const verdict = judgeLink(link, "");
  if (verdict.is !== "path" || !/^(?:traces\/|[^/]+\.(?:md|yaml)$)/i.test(link)) return false;
  const id = traceOfPath(link);
  if (id !== undefined && traces.has(tracePath(id))) return true;
  const near = nearest(link, traces) ?? nearest(`traces/${link}`, traces);
  report("link/unknown-target", { link, ...(near && { nearest: near }) }, place());
  return true;
}

function tracePath(id: string): string {
  return `traces/${id}.md`;
}

function checkFields(draft: Draft, report: Report): void {
  const traces = new Set(draft.traces.map(({ id }) => tracePath(id)));
  for (const { source, data } of draft.sources) {
    visitTexts(data, (pointer, name, link) => {
      const place = () => source.locate(pointer);
      if (name === "url" && perhapsTrace.test(pointer) && checkTracePath(link, traces, place, report)) return;
      if (isAddressField(name) || (perhapsAddress.has(name) && likeAnAddress.test(link))) {
        checkAddress(link, place, report);
      }
    });
  }
}

/** Judges one link of a text; `targets` are the paths that a relative link may lead to. True when there was nothing to say. */
function checkLink(
  link: string,
  folder: string,
  targets: ReadonlySet<string>,
  place: () => Place,
  report: Report,
): boolean {
  const verdict = judgeLink(link, folder);
  if (verdict.is === "unsafe") report("link/unsafe", { link, reason: verdict.reason }, place());
  if (verdict.is === "malformed") report("link/malformed", { link }, place());
  if (verdict.is !== "path") return verdict.is === "good";
  if (targets.has(verdict.path)) return true;
  const near = nearest(verdict.path, targets);
  report("link/unknown-target", { link, ...(near && { nearest: relativePath(folder, near) }) }, place());
  return false;
}

function checkTexts(draft: Draft, report: Report): void {
  const targets = linkTargets(draft);
  const check = ({ source, text, at }: AuthoredText) => {
    let told = 0;
    for (const { target, offset } of markdownLinks(text)) {
      const isGood = checkLink(target, folderOf(source.path), targets, () => at(offset, target.length), report);
      // The rest of a text full of bad links says nothing new, and each costs a search.
      if (!isGood && ++told >= limits.findingsPerFile) break;
    }
  };
  visitAuthored(draft.sources, check, "markdown");
}

/** Links lead to web pages, e-mail addresses, telephone numbers, or files of the event that exist. */
export const safeLinks: Rule = (draft, report) => {
  checkFields(draft, report);
  checkTexts(draft, report);
};
