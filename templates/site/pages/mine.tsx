// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { PageHead } from "../components/page-head.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"mine">; ui: Ui };

/** The sessions that a visitor keeps. Without scripts it says what it is, and leads to the programme; so it does when its script never comes. */
export function Mine({ page, ui }: Props): VNode {
  const words = wordsFor(page.lang).text.mine;
  const programme = page.chrome.menu.find(({ key }) => key === "programme")?.path ?? page.chrome.home;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.about}</p>
        <p class="mine-programme">
          <a class="button button-quiet" href={ui.href(programme)}>
            {words.to_programme}
          </a>
        </p>
      </PageHead>
      <div class="sheet mine">
        <noscript>
          <p>{words.without_scripts}</p>
        </noscript>
        <Shared page={page} />
        <p class="mine-empty" hidden>
          {words.empty}
        </p>
        <Actions page={page} />
        <p class="mine-status" role="status" />
        <button type="button" class="button button-quiet" data-do="undo" hidden>
          {words.undo}
        </button>
        <p class="mine-failed late" role="alert">
          {words.failed}
        </p>
        <div class="mine-list" />
      </div>
    </Document>
  );
}

/** Said above sessions that came by a link. */
function Shared({ page }: { page: Props["page"] }) {
  const words = wordsFor(page.lang).text.mine;
  return (
    <div class="mine-shared" hidden>
      <h2 tabIndex={-1}>{words.shared}</h2>
      <p>{words.shared_about}</p>
      <p class="actions">
        <button type="button" class="button" data-do="keep">
          {words.keep_shared}
        </button>
        <button type="button" class="button button-quiet" data-do="mine">
          {words.to_mine}
        </button>
      </p>
    </div>
  );
}

/** What can be done with the list, once there is one. */
function Actions({ page }: { page: Props["page"] }) {
  const words = wordsFor(page.lang).text.mine;
  return (
    <div class="mine-actions" hidden>
      <p class="actions">
        <button type="button" class="button" data-do="download">
          {words.download}
        </button>
        <button
          type="button"
          class="button button-quiet"
          data-do="share"
          aria-expanded="false"
          aria-controls="mine-link"
        >
          {words.share}
        </button>
        <button type="button" class="button button-quiet" data-do="print">
          {words.print}
        </button>
        <button type="button" class="button button-quiet" data-do="clear">
          {words.clear}
        </button>
      </p>
      <div id="mine-link" class="mine-link" hidden>
        <label for="mine-address">{words.share_label}</label>
        <input id="mine-address" type="url" readOnly />
        <p class="quiet">{words.share_help}</p>
      </div>
    </div>
  );
}
