// SPDX-License-Identifier: MIT

/** One page for Eleventy: where it goes, and its text when asked. A class, because Eleventy copies plain objects and passes instances by reference. */
export class Sheet {
  readonly path: string;
  readonly draw: () => string;
  /** Once drawn: the text given to Eleventy, and its UTF-8. */
  drawn: { readonly text: string; readonly bytes: Uint8Array } | undefined;
  constructor(path: string, draw: () => string) {
    this.path = path;
    this.draw = draw;
  }
}

/** The part of Eleventy's configuration API that we use. */
interface EleventyConfig {
  ignores: Set<string>;
  setUseGitIgnore(on: boolean): void;
  setUseTemplateCache(on: boolean): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setTemplateFormats(formats: readonly string[]): void;
  addTemplate(path: string, template: { data(): unknown; render(data: { sheet: Sheet }): string }): void;
}

/**
 * Renders sheets through Eleventy, in memory: one paginated virtual template over all of them. Nothing of an author is
 * given to Eleventy as a template; it sees functions of ours and gives back their text. The only importer of Eleventy.
 * @param themeFolder absolute path of the kit's own `templates/site`, which holds our configuration and no template.
 * @returns each page's site path and UTF-8 bytes, in the order given.
 * @throws whatever a template throws: a fault of the kit, never of the content.
 */
export async function renderWithEleventy(
  sheets: readonly Sheet[],
  themeFolder: string,
): Promise<readonly { path: string; content: Uint8Array }[]> {
  const { default: Eleventy } = await import("@11ty/eleventy");
  // Kept from Eleventy, which would print them with their stack and throw another error in their place.
  const faults: unknown[] = [];
  const eleventy = new Eleventy(themeFolder, "_site", {
    quietMode: true,
    // Otherwise Eleventy reads the package.json of the current folder, and stops when it is broken.
    loader: "esm",
    configPath: `${themeFolder}/eleventy.config.js`,
    config: (config) => configure(config, sheets, (error) => faults.push(error)),
  });
  const results = (await eleventy.toJSON()) as readonly { content: string }[];
  if (faults.length > 0) throw faults[0];
  return sheets.map((sheet, index) => {
    const { drawn, path } = sheet;
    if (drawn === undefined || results[index]?.content !== drawn.text)
      throw new Error(`Eleventy gave no text for ${path}`);
    return { path, content: drawn.bytes };
  });
}

function configure(config: EleventyConfig, sheets: readonly Sheet[], onFault: (error: unknown) => void): void {
  // Inside node_modules, Eleventy would ignore our own templates; elsewhere it would obey a stranger's .gitignore.
  config.ignores.clear();
  config.setUseGitIgnore(false);
  // A second build in one process would otherwise show the templates of the first.
  config.setUseTemplateCache(false);
  config.setDataFileSuffixes([]);
  config.setTemplateFormats(["11ty.js"]);
  config.addTemplate("sheets.11ty.js", {
    data: () => ({
      sheets,
      pagination: { data: "sheets", size: 1, alias: "sheet" },
      // The kit writes the files: working out where Eleventy would put each costs as much as its rendering.
      permalink: false,
    }),
    render: ({ sheet }) => drawn(sheet, onFault),
  });
}

/** A page's text. Its bytes are made at once: waiting, thousands of pages in small pieces would be moved about by each collection. */
function drawn(sheet: Sheet, onFault: (error: unknown) => void): string {
  try {
    const text = sheet.draw();
    sheet.drawn = { text, bytes: Buffer.from(text, "utf8") };
    return text;
  } catch (error) {
    onFault(error);
    return "";
  }
}
