// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { hasPage } from "./has-page.ts";
import { playerOf } from "./recording-view.ts";
import { ownRecording } from "./session-recordings.ts";

/** The hosts whose players visitors may ask for somewhere on the site, in alphabetical order: what a notice of personal data has to name. */
export function playerHosts(edition: Edition): readonly string[] {
  const ofSessions = edition.sessions.filter(hasPage).flatMap((session) => ownRecording(edition, session) ?? []);
  const ofTraces = edition.traces.filter(({ status }) => status !== "expected").flatMap(({ media }) => media);
  const hosts = [...ofSessions, ...ofTraces].flatMap((medium) => playerOf(medium)?.host ?? []);
  return [...new Set(hosts)].sort();
}
