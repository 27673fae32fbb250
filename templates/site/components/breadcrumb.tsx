// SPDX-License-Identifier: MIT
import type { Crumb, Page } from "../../../kit/derive/site.ts";
import type { Links, Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { navLabel } from "./nav-label.ts";
import { Drawn } from "./once.tsx";

/** The way back up. A page at the top has none. */
export function Breadcrumb({ page, ui }: { page: Page; ui: Ui }) {
  const above = page.breadcrumb.filter((crumb) => crumb.path !== page.path);
  if (above.length === 0) return null;
  const key = above.map(({ path, label }) => `${path} ${label?.text}`).join(" ");
  return <Drawn html={ui.once(`way up ${key}`, (links) => <WayUp above={above} lang={page.lang} ui={links} />)} />;
}

function WayUp({ above, lang, ui }: { above: readonly Crumb[]; lang: Page["lang"]; ui: Links }) {
  return (
    <nav class="breadcrumb" aria-label={wordsFor(lang).text.site.breadcrumb}>
      <ol>
        {above.map((crumb) => (
          <li
            key={crumb.path}
            lang={crumb.label !== undefined && crumb.label.lang !== lang ? crumb.label.lang : undefined}
          >
            <a href={ui.href(crumb.path)}>{navLabel(crumb, lang)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
