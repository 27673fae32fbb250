// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { formatNumber } from "../../../kit/words/format-number.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Contact } from "../components/contact.tsx";
import { Section } from "../components/section.tsx";

type Page = PageOf<"rerun">;

/** The two ways to begin: a download for anybody, a command for whoever has the kit. Then whom to tell. */
export function RerunStart({ page, ui }: { page: Page; ui: Ui }) {
  const { lang, source, address, chrome } = page;
  const words = wordsFor(lang).text.rerun;
  const from = address ?? (source && "source.zip");
  return (
    <Section title={words.how} id="how">
      <div class="rerun-ways">
        {source && (
          <div>
            <h3>{words.by_hand}</h3>
            <p>{words.by_hand_about}</p>
            <p class="rerun-download">
              <a class="button" href={ui.href(source.path)} download>
                {words.download}
              </a>{" "}
              <Size bytes={source.bytes} lang={lang} />
            </p>
          </div>
        )}
        {from && (
          <div>
            <h3>{words.with_kit}</h3>
            <p>{words.with_kit_about}</p>
            <pre class="rerun-copy">
              <code>{`npx event-kit fork ${from} ${words.folder}`}</code>
            </pre>
          </div>
        )}
      </div>
      <p class="rerun-tell">{words.tell}</p>
      {chrome.contact && <Contact contact={chrome.contact} lang={lang} />}
    </Section>
  );
}

/** In thousands of bytes, or millions from one on. */
function Size({ bytes, lang }: { bytes: number | undefined; lang: Page["lang"] }) {
  if (bytes === undefined) return null;
  const isLarge = bytes >= 1_000_000;
  const size = isLarge ? Math.ceil(bytes / 100_000) / 10 : Math.ceil(bytes / 1000);
  return (
    <span class="quiet">
      {wordsFor(lang).text.rerun.size({ size: formatNumber(size, lang), unit: isLarge ? "mb" : "kb" })}
    </span>
  );
}
