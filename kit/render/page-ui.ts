// SPDX-License-Identifier: MIT
import { posix } from "node:path";
import { pageJsonLd } from "../derive/json-ld/pages.ts";
import { licenceRef } from "../derive/licence-ref.ts";
import { mediaPath } from "../derive/paths.ts";
import type { Page, SaidMarkdown, SiteModel } from "../derive/site.ts";
import { absoluteUrl } from "../derive/sitemap.ts";
import { type Folder, folderMemory, folderOf } from "./folder-memory.ts";
import { markdownRenderer, type PictureCredit } from "./markdown.ts";
import type { Ui } from "./ui.ts";

type MarkdownRenderer = ReturnType<typeof markdownRenderer>;
type Medium = SiteModel["edition"]["media"][number];

/** Ids that the layout uses on every page: an author's heading must not take one. */
const layoutIds = ["content", "main", "menu", "top", "traces"];

/**
 * What templates may ask for while drawing each page of a site.
 * @param basePath where the site's root stands on its server, such as `/repo/`. Only the page for lost addresses needs it: a server shows it at any depth, where relative links would lead astray.
 */
export function pageUis(site: SiteModel, basePath?: string): (page: Page) => Ui {
  const siteUrl = site.pages[0]?.chrome.site_url;
  const absolute = (path: string) => (siteUrl === undefined ? undefined : absoluteUrl(siteUrl, path));
  const renderMarkdown = markdownRenderer();
  const jsonLd = pageJsonLd(site);
  const folders = folderMemory(absolute);
  const lost = basePath === undefined ? folders("") : folderOf((path) => basePath + path, absolute);
  return (page) => {
    const folder =
      page.kind === "not_found" ? lost : folders(page.path.slice(0, Math.max(page.path.lastIndexOf("/"), 0)));
    return { ...pageUi(page, site, renderMarkdown, folder), jsonLd: () => jsonLd(page) };
  };
}

function pageUi(page: Page, site: SiteModel, renderMarkdown: MarkdownRenderer, folder: Folder): Omit<Ui, "jsonLd"> {
  const within = `${page.path}#`;
  const href = (path: string) => (path.startsWith(within) ? path.slice(page.path.length) : folder.href(path));
  const usedIds = new Set(layoutIds);
  return {
    href,
    absolute: folder.absolute,
    once: (key, draw) => folder.once(`${page.lang} ${key}`, draw),
    markdown: (said, level = 2) =>
      renderMarkdown(said.text, {
        lang: said.lang,
        level,
        usedIds,
        resolve: (address) => resolveTarget(site, page.lang, said, address, href),
        measure: (address) => {
          const { narrower = [], ...medium } = mediumAt(site, said, address) ?? {};
          const hrefOf = (path: string) => href(mediaPath(site.edition.id, path));
          return { ...medium, narrower: narrower.map(({ path, width }) => ({ href: hrefOf(path), width })) };
        },
        credit: (address) => creditOf(mediumAt(site, said, address), page.lang),
      }),
  };
}

function mediumAt({ edition }: SiteModel, { base }: SaidMarkdown, address: string): Medium | undefined {
  const paths = folderPaths(base, address);
  return edition.media.find(({ path }) => paths.includes(path));
}

function creditOf(medium: Medium | undefined, lang: string): PictureCredit | undefined {
  if (medium?.credit === undefined) return undefined;
  return { credit: medium.credit, licence: licenceRef(medium.licence, medium.licence_inherited, lang) };
}

function resolveTarget(
  site: SiteModel,
  lang: string,
  said: SaidMarkdown,
  address: string,
  href: (path: string) => string,
): string | undefined {
  const [file = "", fragment] = address.split("#");
  const targets = site.targets[lang] ?? {};
  const target = folderPaths(said.base, file)
    .filter((path) => Object.hasOwn(targets, path))
    .map((path) => targets[path])[0];
  if (target === undefined) return undefined;
  return href(fragment === undefined ? target : `${target.split("#")[0]}#${fragment}`);
}

/** Paths in the event folder that a relative address may mean: beside the file that holds it, or, as in the lists of `event.yaml`, from the top of the folder. */
function folderPaths(base: string, address: string): readonly string[] {
  const decoded = decode(address);
  return [posix.join(base, decoded), posix.join(decoded)];
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
