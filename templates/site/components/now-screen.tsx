// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Motif } from "./motif.tsx";
import { plain, textIn } from "./text.tsx";

/** The screen of a hall, empty and hidden: the script fills and shows it. Its name is the way out for who came by chance. */
export function NowScreen({ page, ui }: { page: PageOf<"now">; ui: Ui }) {
  const { chrome, lang } = page;
  return (
    <div class="hall" hidden>
      <div class="hall-head">
        <a class="hall-name" href={ui.href(chrome.home)}>
          {textIn(chrome.edition.short_title, lang)}
        </a>
        <p class="hall-day" />
        <p class="hall-clock" />
      </div>
      <div class="hall-strip">
        <Motif motif={chrome.motif} columns={24} rows={1} offset={chrome.motif.columns} />
      </div>
      <div class="hall-poster">
        <Motif motif={chrome.motif} columns={6} rows={6} />
      </div>
      <div class="hall-body" lang={lang} data-title={plain(chrome.edition.title)} />
      <p class="hall-foot" />
    </div>
  );
}
