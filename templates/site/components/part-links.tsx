// SPDX-License-Identifier: MIT
import type { PageBase } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";

type Numbered = PageBase & {
  readonly part: number;
  readonly parts: readonly { readonly number: number; readonly path: string }[];
};

/** Which part of a long page this is. */
export function PartNumber({ page }: { page: Numbered }) {
  if (page.parts.length < 2) return null;
  return (
    <p class="part-number">{wordsFor(page.lang).text.synthesis.part({ part: page.part, parts: page.parts.length })}</p>
  );
}

/** The other parts of a page that was too long for one. */
export function PartLinks({ page, ui }: { page: Numbered; ui: Ui }) {
  if (page.parts.length < 2) return null;
  const words = wordsFor(page.lang).text.synthesis;
  return (
    <nav class="part-links" aria-label={words.parts}>
      <ul>
        {page.parts.map(({ number, path }) => (
          <li key={number}>
            <a href={ui.href(path)} aria-current={number === page.part ? "page" : undefined}>
              {words.part({ part: number, parts: page.parts.length })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
