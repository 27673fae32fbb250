// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Id } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/** The way to the screen of the hall, or of one room's door, for who sets it up. */
export function NowLink({ page, ui, room }: { page: Page; ui: Ui; room?: Id }) {
  const { now } = page.chrome;
  const { screen, door } = wordsFor(page.lang).text.now;
  if (now === undefined) return null;
  return (
    <p class="more now-link">
      <a href={ui.href(now.path) + (room === undefined ? "" : `?room=${room}`)}>{room === undefined ? screen : door}</a>
    </p>
  );
}
