// SPDX-License-Identifier: MIT
import type { SaidMarkdown } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { otherLanguage } from "./text.tsx";

/** An author's Markdown. The only place where markup is not made by preact: `ui.markdown` gives HTML that is safe by construction. */
export function Markdown(props: { said: SaidMarkdown; lang: Lang; ui: Ui; level?: number; class?: string }) {
  const { said, lang, ui, level = 2 } = props;
  return (
    <div
      class={props.class === undefined ? "prose" : `prose ${props.class}`}
      {...otherLanguage(said, lang)}
      dangerouslySetInnerHTML={{ __html: ui.markdown(said, level) }}
    />
  );
}
