// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { navLabel } from "../components/nav-label.ts";
import { PageHead } from "../components/page-head.tsx";
import { Document } from "../layouts/document.tsx";

type Props = { page: PageOf<"search">; ui: Ui };

/** One field for everything. Without scripts, or when its script never comes, it says so, and leads to the lists. */
export function Search({ page, ui }: Props): VNode {
  const words = wordsFor(page.lang).text.search;
  return (
    <Document page={page} ui={ui}>
      <PageHead page={page} ui={ui}>
        <p class="page-lead">{words.about}</p>
      </PageHead>
      <div class="sheet search">
        <noscript>
          <p>{words.without_scripts}</p>
        </noscript>
        <search hidden>
          <form class="search-form">
            <label for="search-query">{words.label}</label>
            <input id="search-query" name="q" type="search" autocomplete="off" maxlength={200} />
            <button type="submit" class="button">
              {words.submit}
            </button>
          </form>
        </search>
        <p class="search-status" role="status" data-loading={words.loading} />
        <p class="search-failed late" role="alert">
          {words.failed}
        </p>
        <div class="search-results" />
        <Lists page={page} ui={ui} />
        <script src={ui.href("assets/search-page.js")} defer data-search={ui.href(page.data)} />
      </div>
    </Document>
  );
}

function Lists({ page, ui }: Props) {
  if (page.lists.length === 0) return null;
  return (
    <nav class="search-lists" aria-labelledby="search-lists">
      <h2 id="search-lists">{wordsFor(page.lang).text.search.lists}</h2>
      <ul class="link-row">
        {page.lists.map((link) => (
          <li key={link.path}>
            <a href={ui.href(link.path)}>{navLabel(link, page.lang)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
