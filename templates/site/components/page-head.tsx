// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Breadcrumb } from "./breadcrumb.tsx";
import { Motif } from "./motif.tsx";
import { Once } from "./once.tsx";
import { textIn } from "./text.tsx";

/** The head of an ordinary page: breadcrumb, title, an optional lead, and a corner of the edition's poster. */
export function PageHead(props: { page: Page; ui: Ui; title?: string; children?: ComponentChildren }) {
  const { page, ui } = props;
  const at = page.path.length;
  return (
    <div class="page-head">
      <div class="page-head-text">
        <Breadcrumb page={page} ui={ui} />
        <h1 class={page.kind === "person" ? "p-name" : undefined}>{props.title ?? textIn(page.title, page.lang)}</h1>
        {props.children}
      </div>
      <Once as="div" class="page-head-motif" parts={[ui.once(`corner ${at}`, () => <Corner page={page} at={at} />)]} />
    </div>
  );
}

/** Another part of the poster from one page to the next, and the same on all whose addresses are as long. */
function Corner({ page, at }: { page: Page; at: number }) {
  return <Motif motif={page.chrome.motif} columns={3} rows={2} offset={at} />;
}
