// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Image } from "../components/figure.tsx";
import { Licence } from "../components/licence.tsx";
import { Outside } from "../components/outside.tsx";
import { Section } from "../components/section.tsx";
import { textIn } from "../components/text.tsx";

/** A text or a sound has its licence too, and nothing to show. */
function isDrawn(file: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)$/iu.test(file);
}

/** Every picture of the site with its credit, source and licence. */
export function CreditsPictures({ page, ui }: { page: PageOf<"credits">; ui: Ui }) {
  const { credits: words, trace } = wordsFor(page.lang).text;
  if (page.media.length === 0) return null;
  return (
    <Section title={words.pictures} id="pictures">
      <ul class="credits-pictures">
        {page.media.map(({ picture, file, credit, source, licence }) => (
          <li key={file}>
            <div>
              {isDrawn(file) && (
                <Image picture={{ ...picture, alt: { text: "", lang: page.lang } }} ui={ui} sizes="7rem" />
              )}
            </div>
            <div>
              <p>{picture.alt ? textIn(picture.alt, page.lang) : file}</p>
              {credit && <p class="quiet">{credit}</p>}
              {source && (
                <p class="quiet">
                  {/^https?:/u.test(source) ? (
                    <Outside href={source}>
                      {words.source}
                      <span class="vh"> {file}</span>
                    </Outside>
                  ) : (
                    source
                  )}
                </p>
              )}
              <p class="quiet">
                <Licence licence={licence} />
                {licence.inherited && ` (${trace.licence_inherited})`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {page.more_media > 0 && <p class="quiet">{words.more({ count: page.more_media })}</p>}
    </Section>
  );
}
