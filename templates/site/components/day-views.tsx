// SPDX-License-Identifier: MIT
import type { Page, ViewLink } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";

/** The views that the filters of one of them narrow too: scripts carry what was chosen there. */
const narrowed: ReadonlySet<ViewLink["key"]> = new Set(["time", "grid"]);

/** The other ways through the programme, the one this page is in marked: a line where there is room, folded on a phone. */
export function DayViews({ page, ui }: { page: Page & { readonly views: readonly ViewLink[] }; ui: Ui }) {
  const words = wordsFor(page.lang).text.views;
  if (page.views.length < 2) return null;
  return (
    <nav class="views" aria-label={words.other}>
      <details>
        <summary>{words.other}</summary>
        <ul>
          {page.views.map(({ key, path }) => (
            <li key={key}>
              <a
                href={ui.href(path)}
                data-narrowed={narrowed.has(key) ? "" : undefined}
                aria-current={path === page.path ? "page" : undefined}
              >
                {words.by[key]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
