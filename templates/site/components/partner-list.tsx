// SPDX-License-Identifier: MIT
import type { PartnerView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Image } from "./figure.tsx";
import { Markdown } from "./markdown.tsx";
import { Outside } from "./outside.tsx";
import { textIn } from "./text.tsx";

/** Organisations, by name and logo; `full` adds what they say of themselves. */
export function PartnerList(props: { partners: readonly PartnerView[]; lang: Lang; ui: Ui; full?: boolean }) {
  const { partners, lang, ui, full = false } = props;
  return (
    <ul class="partners">
      {partners.map((partner) => (
        <li key={partner.id}>
          {partner.logo && (
            <Image picture={{ ...partner.logo, alt: { text: "", lang } }} ui={ui} class="partner-logo" sizes="12rem" />
          )}
          <p class="partner-name">
            {partner.url === undefined ? (
              textIn(partner.name, lang)
            ) : (
              <Outside href={partner.url}>{textIn(partner.name, lang)}</Outside>
            )}
          </p>
          {partner.note && <p class="quiet">{textIn(partner.note, lang)}</p>}
          {full && partner.body && <Markdown said={partner.body} lang={lang} ui={ui} level={3} />}
        </li>
      ))}
    </ul>
  );
}
