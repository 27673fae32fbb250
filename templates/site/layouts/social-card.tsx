// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { plain } from "../components/text.tsx";

/** What a shared link shows elsewhere: Open Graph (ogp.me). Addresses in it must be absolute, or are left out. */
export function SocialCard({ page, ui, title }: { page: Page; ui: Ui; title: string }) {
  const image = ui.absolute(page.chrome.social_image);
  const url = ui.absolute(page.canonical ?? page.path);
  return (
    <>
      <meta property="og:type" content={page.kind === "news_item" ? "article" : "website"} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={page.description} />
      <meta property="og:site_name" content={plain(page.chrome.edition.title)} />
      <meta property="og:locale" content={page.lang.replace("-", "_")} />
      {url && <meta property="og:url" content={url} />}
      {image && <meta property="og:image" content={image} />}
      {image && <meta name="twitter:card" content="summary_large_image" />}
    </>
  );
}
