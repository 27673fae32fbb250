// SPDX-License-Identifier: MIT
import type { LandingPage } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { EditionPosters } from "../components/edition-posters.tsx";
import { LineageList } from "../components/lineage-list.tsx";
import { NewsList } from "../components/news-list.tsx";
import { PartnerList } from "../components/partner-list.tsx";
import { Section } from "../components/section.tsx";

/** What surrounds the programme: news, who organises, where the event comes from. */
export function LandingAround({ page, ui }: { page: LandingPage; ui: Ui }) {
  const { lang } = page;
  const { landing } = wordsFor(lang).text;
  const all = (key: "news" | "partners" | "editions" | "family") =>
    [...page.chrome.menu, ...page.chrome.footer].find((link) => link.key === key);
  return (
    <>
      {page.news.length > 0 && (
        <Section title={landing.news} id="news">
          <NewsList items={page.news} lang={lang} ui={ui} level={3} />
          <More link={all("news")} words={landing.all_news} ui={ui} />
        </Section>
      )}
      {page.organisers.length > 0 && (
        <Section title={landing.organisers} id="organisers">
          <PartnerList partners={page.organisers} lang={lang} ui={ui} />
          <More link={all("partners")} words={landing.all_partners} ui={ui} />
        </Section>
      )}
      {page.earlier && (
        <Section title={wordsFor(lang).text.editions.earlier} id="earlier">
          <EditionPosters editions={page.earlier.editions} lang={lang} ui={ui} level={3} />
          <More link={all("editions")} words={wordsFor(lang).pages.editions} ui={ui} />
        </Section>
      )}
      {page.lineage.length > 0 && (
        <Section title={landing.lineage} id="lineage">
          <LineageList lineage={page.lineage} ui={ui} lang={lang} brief />
          <More link={all("family")} words={landing.family} ui={ui} />
        </Section>
      )}
    </>
  );
}

function More({ link, words, ui }: { link: { path: string } | undefined; words: string; ui: Ui }) {
  return link === undefined ? null : (
    <p class="more">
      <a href={ui.href(link.path)}>{words}</a>
    </p>
  );
}
