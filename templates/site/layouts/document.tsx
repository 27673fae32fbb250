// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { direction } from "../../../kit/words/direction.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { KeepTemplate } from "../components/favourite-button.tsx";
import { NowZone, saysZone } from "../components/now-zone.tsx";
import { PastBanner } from "../components/past-banner.tsx";
import { SiteFooter } from "../components/site-footer.tsx";
import { SiteHeader } from "../components/site-header.tsx";
import { Head } from "./head.tsx";

/** A whole page: head, skip link, header, the page's own content in `main`, footer. */
export function Document(props: { page: Page; ui: Ui; class?: string; children: ComponentChildren }) {
  const { page, ui } = props;
  const classes = [`page-${page.kind}`, `fonts-${page.chrome.fonts}`, props.class].filter(Boolean).join(" ");
  return (
    <html lang={page.lang} dir={direction(page.lang) === "rtl" ? "rtl" : undefined}>
      <Head page={page} ui={ui} />
      <body class={classes}>
        <a class="skip" href="#content">
          {wordsFor(page.lang).text.site.skip}
        </a>
        <SiteHeader page={page} ui={ui} />
        <PastBanner page={page} ui={ui} />
        <main id="content" tabIndex={-1}>
          {saysZone(page) && <NowZone page={page} ui={ui} />}
          {props.children}
          {!saysZone(page) && <NowZone page={page} ui={ui} />}
        </main>
        <SiteFooter page={page} ui={ui} />
        <KeepTemplate page={page} ui={ui} />
      </body>
    </html>
  );
}
