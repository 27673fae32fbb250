// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { navLabel } from "./nav-label.ts";

/** The way back up. A page at the top has none. */
export function Breadcrumb({ page, ui }: { page: Page; ui: Ui }) {
  const above = page.breadcrumb.filter((crumb) => crumb.path !== page.path);
  if (above.length === 0) return null;
  return (
    <nav class="breadcrumb" aria-label={wordsFor(page.lang).text.site.breadcrumb}>
      <ol>
        {above.map((crumb) => (
          <li
            key={crumb.path}
            lang={crumb.label !== undefined && crumb.label.lang !== page.lang ? crumb.label.lang : undefined}
          >
            <a href={ui.href(crumb.path)}>{navLabel(crumb, page.lang)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
