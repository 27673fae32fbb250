// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { ElsewhereLink as Link, PageBase } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";

/** A link to a page of another edition, which may not have the language of this page: it then says which one awaits. */
export function ElsewhereLink(props: { to: Link; page: Pick<PageBase, "lang">; ui: Ui; children: ComponentChildren }) {
  const { to, page, ui } = props;
  return (
    <a href={ui.href(to.path)} hreflang={to.lang === page.lang ? undefined : to.lang}>
      {props.children}
    </a>
  );
}
