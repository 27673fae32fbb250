// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";
import type { Credited } from "./work.ts";

/** The two families that a site serves, as their own licence files name whose they are. */
const fonts = [
  {
    id: "fonts/bricolage-grotesque",
    title: "Bricolage Grotesque",
    author: "The Bricolage Grotesque Project Authors",
    source: "https://github.com/ateliertriay/bricolage",
  },
  {
    id: "fonts/atkinson-hyperlegible-next",
    title: "Atkinson Hyperlegible Next",
    author: "The Atkinson Hyperlegible Next Project Authors",
    source: "https://github.com/googlefonts/atkinson-hyperlegible-next",
  },
] as const;

/** What comes with the kit and stands in the site: descriptions of formats that the event took over, and typefaces. */
export function kitWorks({ formats, theme, languages }: Edition): readonly Credited[] {
  const main = languages[0] ?? "en";
  return [
    ...formats
      .filter(({ from_kit }) => from_kit)
      .map(
        ({ id, title }): Credited => ({
          id: `formats/${id}`,
          kind: "format",
          title,
          authors: ["event-kit contributors"],
          licence: "CC-BY-SA-4.0",
          licence_inherited: false,
          source: "event-kit",
          page: (paths) => paths.item("formats", id),
        }),
      ),
    ...(theme.fonts === "system" ? [] : fonts).map(
      ({ id, title, author, source }): Credited => ({
        id,
        kind: "font",
        title: { [main]: title },
        authors: [author],
        licence: "OFL-1.1",
        licence_inherited: false,
        source,
      }),
    ),
  ];
}
