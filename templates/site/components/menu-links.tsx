// SPDX-License-Identifier: MIT
import type { NavLink, Page } from "../../../kit/derive/site.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { navLabel } from "./nav-label.ts";

/** A list of links, the one that leads to this page marked as such. */
export function MenuLinks(props: { links: readonly NavLink[]; page: Page; ui: Links; class: string }) {
  const { links, page, ui } = props;
  return (
    <ul class={props.class}>
      {links.map((link) => (
        <li key={link.path}>
          <a href={ui.href(link.path)} aria-current={currentOf(link, page)} lang={foreign(link, page)}>
            {navLabel(link, page.lang)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Whether a menu link leads to this page, or to the one above it. */
export function currentOf(link: NavLink, page: Page): "page" | "true" | undefined {
  if (link.path === page.path) return "page";
  return page.breadcrumb.some((crumb) => crumb.path === link.path && crumb.key !== "home") ? "true" : undefined;
}

function foreign(link: NavLink, page: Page): string | undefined {
  return link.label !== undefined && link.label.lang !== page.lang ? link.label.lang : undefined;
}
