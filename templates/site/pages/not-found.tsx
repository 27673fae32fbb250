// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { PageHead } from "../components/page-head.tsx";
import { Document } from "../layouts/document.tsx";

/** An address that leads nowhere, and two ways out. */
export function NotFound({ page, ui }: { page: PageOf<"not_found">; ui: Ui }): VNode {
  const words = wordsFor(page.lang).text.not_found;
  const programme = page.chrome.menu.find((link) => link.key === "programme");
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.line}</p>
      </PageHead>
      <div class="sheet">
        <ul class="actions">
          <li>
            <a class="button" href={ui.href(page.chrome.home)}>
              {words.back}
            </a>
          </li>
          {programme && (
            <li>
              <a class="button button-quiet" href={ui.href(programme.path)}>
                {words.programme}
              </a>
            </li>
          )}
        </ul>
      </div>
    </Document>
  );
}
