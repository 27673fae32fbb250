// SPDX-License-Identifier: MIT
import type { Page } from "./site.ts";

const escapeXml = (text: string) => text.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** Absolute address of a site path; a default page is its folder. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return siteUrl + path.replace(/(^|\/)index\.html(?=$|#)/u, "$1");
}

/** `sitemap.xml` (sitemaps.org 0.9) with the language alternates of each page. No dates: none would be true of a rebuilt page. */
export function sitemap(pages: readonly Page[], siteUrl: string): string {
  const shown = pages.filter((page) => page.indexed && page.canonical === undefined);
  const entries = shown.map((page) => {
    const all = page.alternates.length > 0 ? [{ lang: page.lang, path: page.path }, ...page.alternates] : [];
    const alternates = all.map(
      ({ lang, path }) =>
        `<xhtml:link rel="alternate" hreflang="${lang}" href="${escapeXml(absoluteUrl(siteUrl, path))}"/>`,
    );
    return `<url><loc>${escapeXml(absoluteUrl(siteUrl, page.path))}</loc>${alternates.join("")}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}

/** `robots.txt`: everything is public; the sitemap is named when the site's address is known. */
export function robots(siteUrl: string | undefined): string {
  return `User-agent: *\nAllow: /\n${siteUrl === undefined ? "" : `Sitemap: ${siteUrl}sitemap.xml\n`}`;
}

/** `sitemap.xml` of a site of several editions: the list of their own lists, which are site paths (sitemaps.org 0.9). */
export function sitemapIndex(paths: readonly string[], siteUrl: string): string {
  const entries = paths.map((path) => `<sitemap><loc>${escapeXml(siteUrl + path)}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</sitemapindex>\n`;
}
