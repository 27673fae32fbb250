// SPDX-License-Identifier: MIT
import type { PageOf } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Section } from "../components/section.tsx";

/** The credits and the traces as other programs read them. */
export function CreditsFiles({ page, ui }: { page: PageOf<"credits">; ui: Ui }) {
  const { credits: words } = wordsFor(page.lang).text;
  return (
    <Section title={words.files} id="files">
      <p>{words.files_line}</p>
      <ul class="credits-works">
        {page.files.map(({ key, path, type }) => (
          <li key={key}>
            <a href={ui.href(path)} type={type}>
              {words[`file_${key}`]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
