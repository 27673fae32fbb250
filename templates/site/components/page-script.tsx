// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Links } from "../../../kit/render/ui.ts";

/** What pages gain when scripts run: one file for all of them, another for kept sessions; it learns here where it is. */
export function PageScript({ page, ui }: { page: Page; ui: Links }) {
  const { mine, edition } = page.chrome;
  // The screen of a hall has its own.
  if (page.kind === "now") return null;
  // The page for lost addresses is shown at any depth, where nothing relative would be found.
  if (mine === undefined || page.kind === "not_found") return null;
  return (
    <script
      src={ui.href(page.kind === "mine" ? "assets/mine.js" : "assets/site.js")}
      defer
      data-edition={edition.id}
      data-mine={ui.href(mine.path)}
      data-programme={ui.href(mine.data)}
    />
  );
}
