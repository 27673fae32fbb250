// SPDX-License-Identifier: MIT

import { reuseTerms } from "../derive/reuse-terms.ts";
import type { Edition, Lang, LocalizedText } from "../model/edition.ts";
import { wordsFor } from "../words/index.ts";
import type { BundleContents, KeptWhat, LeftOut } from "./bundle.ts";

/** What an archive says of itself, besides what it holds. */
export interface BundleAbout {
  /** The edition’s title and its territory, without anybody’s name. */
  readonly title: LocalizedText;
  readonly territory?: LocalizedText;
  /** Absolute address of the edition’s front page, when it is known. */
  readonly url?: string;
  /** Lines of credit that are due, its own first. */
  readonly credits: readonly string[];
}

/** `README.md` of an archive, for whoever opens it by hand: Markdown, one part for each language of the edition. */
export function bundleReadme(contents: BundleContents, edition: Edition, about: BundleAbout): string {
  const parts = edition.languages.map((lang) => partIn(lang, contents, edition, about));
  return `${parts.join("\n---\n\n")}`;
}

function partIn(lang: Lang, contents: BundleContents, edition: Edition, { title, url, credits }: BundleAbout): string {
  const { pages, text, labels } = wordsFor(lang);
  const words = text.rerun;
  const licences = (["content", "data", "code", "media"] as const).flatMap((what) => {
    const licence = edition.licences[what];
    return licence === undefined ? [] : [`${labels.licence_for[what]} · ${licence}`];
  });
  const kept = (Object.entries(contents.kept) as [KeptWhat, number][])
    .filter(([, count]) => count > 0)
    .map(([what, count]) => words.kept_of[what]({ count }));
  return [
    `# ${pages.rerun}\n`,
    `${words.readme({ event: said(title, lang, edition), url })}\n`,
    `${words.readme_files}\n`,
    `${words.lead({ terms: reuseTerms(edition.licences.content) })}\n`,
    `    npx event-kit fork ${url ?? "source.zip"} ${words.folder}\n`,
    listed(words.may, licences),
    listed(words.line, credits),
    listed(words.kept, kept),
    listed(
      words.left,
      contents.left_out.map((one) => leftLine(one, lang)),
    ),
    `${words.left_about}\n`,
  ].join("\n");
}

/** What does not go along, counted, and why. */
function leftLine({ what, count, why }: LeftOut, lang: Lang): string {
  const { left_of, why: whys } = wordsFor(lang).text.rerun;
  return `${left_of[what]({ count })} (${whys[why]})`;
}

const said = (text: LocalizedText, lang: Lang, { languages: [main = ""] }: Edition) =>
  text[lang] ?? text[main] ?? Object.values(text)[0] ?? "";

function listed(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `## ${title}\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
}
