// SPDX-License-Identifier: MIT
import type { NavLink, Page } from "../../../kit/derive/site.ts";
import type { Links, Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Contact } from "./contact.tsx";
import { Licence } from "./licence.tsx";
import { navLabel } from "./nav-label.ts";
import { Once } from "./once.tsx";

/** The foot of every page: contact, about links with the accessibility mention that RGAA asks for, licence. */
export function SiteFooter({ page, ui }: { page: Page; ui: Ui }) {
  const here = page.chrome.footer.some((link) => link.path === page.path) ? page.path : "";
  return (
    <Once
      as="footer"
      class="site-footer"
      parts={[ui.once(`footer ${here}`, (links) => <FooterContent page={page} ui={links} />)]}
    />
  );
}

function FooterContent({ page, ui }: { page: Page; ui: Links }) {
  const { chrome, lang } = page;
  const { site } = wordsFor(lang).text;
  const [before, after] = site.licence({ name: "\n" }).split("\n");
  return (
    <>
      <div class="footer-strip" />
      <div class="footer-body">
        {chrome.contact && <Contact contact={chrome.contact} lang={lang} />}
        {chrome.footer.length > 0 && (
          <nav aria-label={site.about_nav}>
            <ul class="footer-links">
              {chrome.footer.map((link) => (
                <li key={link.path}>
                  <a href={ui.href(link.path)} aria-current={link.path === page.path ? "page" : undefined}>
                    {footerLabel(link, page)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="footer-notes">
          <p>
            {before}
            <Licence licence={chrome.content_licence} then={after} />
          </p>
          <p>{site.no_tracking}</p>
          {chrome.hashtags.length > 0 && <p>{chrome.hashtags.map((tag) => `#${tag.replace(/^#/u, "")}`).join(" ")}</p>}
          <p>{site.made_with}</p>
        </div>
      </div>
    </>
  );
}

function footerLabel(link: NavLink, page: Page): string {
  const label = navLabel(link, page.lang);
  if (link.key !== "accessibility") return label;
  const { labels, text } = wordsFor(page.lang);
  return text.site.stated({ page: label, status: labels.conformity[page.chrome.accessibility_status] });
}
