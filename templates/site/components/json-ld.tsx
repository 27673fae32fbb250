// SPDX-License-Identifier: MIT
import type { Ui } from "../../../kit/render/ui.ts";

/**
 * JSON-LD for search engines and other tools: data, which no browser runs and no content security policy forbids. It is
 * written as it is, for preact would escape its quotes; what could end the element was escaped when it was made.
 */
export function JsonLd({ ui }: { ui: Ui }) {
  const data = ui.jsonLd();
  if (data === undefined) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />;
}
