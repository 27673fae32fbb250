// SPDX-License-Identifier: MIT
import type { SlotView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/** That a session can be followed online, after its rooms or in their place; the link itself is on the session's page. */
export function slotOnline({ online_url, rooms }: SlotView, lang: Lang): string {
  if (online_url === undefined) return "";
  return rooms.length === 0 ? `, ${wordsFor(lang).labels.mode.online}` : ` ${wordsFor(lang).text.views.and_online}`;
}
