// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Image } from "./figure.tsx";
import { Languages } from "./languages.tsx";
import { MenuLinks } from "./menu-links.tsx";
import { Text } from "./text.tsx";

/**
 * The head of every page: who, where to, which language. The menu stands twice in the markup, in a fold for narrow
 * screens and in a row for wide ones; the stylesheet shows one of them, to eyes and to screen readers alike.
 */
export function SiteHeader({ page, ui }: { page: Page; ui: Ui }) {
  const { chrome, lang } = page;
  const words = wordsFor(lang).text.site;
  return (
    <header class="site-header">
      <a
        class="brand"
        href={ui.href(chrome.home)}
        aria-current={chrome.home === (page.canonical ?? page.path) ? "page" : undefined}
      >
        {chrome.logo && (
          <Image picture={{ ...chrome.logo, alt: { text: "", lang } }} ui={ui} first class="brand-logo" />
        )}
        <Text said={chrome.edition.short_title} lang={lang} />
      </a>
      <Languages page={page} ui={ui} />
      {chrome.menu.length > 0 && (
        <nav class="menu" aria-label={words.main_nav}>
          <details class="menu-fold">
            <summary>{words.menu}</summary>
            <MenuLinks links={chrome.menu} page={page} ui={ui} class="menu-list" />
          </details>
          <MenuLinks links={chrome.menu} page={page} ui={ui} class="menu-row" />
        </nav>
      )}
    </header>
  );
}
