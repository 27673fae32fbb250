// SPDX-License-Identifier: MIT

/**
 * Lines to copy as they are, such as a record for a reference manager. Preact would escape each quote, of which they are
 * full and which mean nothing between tags: a page would be the heavier for it. What means something there is escaped.
 */
export function Verbatim({ text }: { text: string }) {
  const html = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  // No natural language (BCP 47): a screen reader must not pronounce it.
  return <pre class="citation" lang="zxx" dangerouslySetInnerHTML={{ __html: html }} />;
}
