// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Links, Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Image } from "./figure.tsx";
import { Languages } from "./languages.tsx";
import { currentOf, MenuLinks } from "./menu-links.tsx";
import { Drawn, Once } from "./once.tsx";
import { textIn } from "./text.tsx";

/**
 * The head of every page: who, where to, which language. The menu stands twice in the markup, in a fold for narrow
 * screens and in a row for wide ones; the stylesheet shows one of them, to eyes and to screen readers alike.
 */
export function SiteHeader({ page, ui }: { page: Page; ui: Ui }) {
  const { chrome, lang } = page;
  const words = wordsFor(lang).text.site;
  const here = [...chrome.menu.map((link) => currentOf(link, page) ?? ""), page.kind === "search"].join();
  const own = page.canonical ?? page.path;
  const there = [chrome.home, chrome.search, chrome.mine?.path].includes(own) ? own : "";
  return (
    <header class="site-header">
      <Drawn html={ui.once(`brand ${there}`, (links) => <Brand page={page} ui={links} />)} />
      <Languages page={page} ui={ui} />
      {chrome.menu.length > 0 && (
        <Once
          as="nav"
          class="menu"
          label={words.main_nav}
          parts={[ui.once(`menu ${here}`, (links) => <Menu page={page} ui={links} />)]}
        />
      )}
    </header>
  );
}

/** The event by its name, and what is at hand on every page. */
function Brand({ page, ui }: { page: Page; ui: Links }) {
  const { chrome, lang } = page;
  return (
    <>
      <a
        class="brand"
        href={ui.href(chrome.home)}
        aria-current={chrome.home === (page.canonical ?? page.path) ? "page" : undefined}
      >
        {chrome.logo && (
          <Image picture={{ ...chrome.logo, alt: { text: "", lang } }} ui={ui} first class="brand-logo" sizes="8rem" />
        )}
        <span class="brand-name">{textIn(chrome.edition.short_title, lang)}</span>
      </a>
      <ToSearch page={page} ui={ui} />
      <ToMine page={page} ui={ui} />
    </>
  );
}

/** The search of everything, where a screen has room for it; on the narrowest it stands in the menu. */
function ToSearch({ page, ui }: { page: Page; ui: Links }) {
  const { search } = page.chrome;
  if (search === undefined) return null;
  return (
    <a class="to-search" href={ui.href(search)} aria-current={search === page.path ? "page" : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M16 16l6 6M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14" />
      </svg>
      <span class="vh">{wordsFor(page.lang).pages.search}</span>
    </a>
  );
}

/** The sessions that a visitor keeps: apart from the menu, at hand on any screen. A script adds how many they are. */
function ToMine({ page, ui }: { page: Page; ui: Links }) {
  const { mine } = page.chrome;
  if (mine === undefined) return null;
  return (
    <a class="to-mine" href={ui.href(mine.path)} aria-current={mine.path === page.path ? "page" : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 3h14v18l-7-5-7 5z" />
      </svg>
      <span class="mine-word">{wordsFor(page.lang).pages.mine}</span>
    </a>
  );
}

function Menu({ page, ui }: { page: Page; ui: Links }) {
  const { menu, search } = page.chrome;
  const folded = search === undefined ? menu : [...menu, { key: "search" as const, path: search }];
  return (
    <>
      <details class="menu-fold">
        <summary>{wordsFor(page.lang).text.site.menu}</summary>
        <MenuLinks links={folded} page={page} ui={ui} class="menu-list" />
      </details>
      <MenuLinks links={menu} page={page} ui={ui} class="menu-row" />
    </>
  );
}
