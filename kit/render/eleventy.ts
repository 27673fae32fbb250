// SPDX-License-Identifier: MIT
import { relative, resolve, sep } from "node:path";

/** One page of the site: where it goes, and its text when asked. */
export class Sheet {
  readonly path: string;
  readonly draw: () => string;
  constructor(path: string, draw: () => string) {
    this.path = path;
    this.draw = draw;
  }
}

/** A few sheets, which Eleventy takes as one page of its own. A class, because Eleventy copies plain objects and passes instances by reference. */
class Ream {
  readonly sheets: readonly Sheet[];
  /** Once drawn: the text given to Eleventy, and the UTF-8 of each sheet. */
  drawn: { readonly text: string; readonly files: readonly { path: string; content: Uint8Array }[] } | undefined;
  constructor(sheets: readonly Sheet[]) {
    this.sheets = sheets;
  }
}

/** What Eleventy does for a page of its own takes as long as drawing half of one of ours; by the ream it is nothing. */
const reamSize = 50;

/** The part of Eleventy's configuration API that we use. */
interface EleventyConfig {
  ignores: Set<string>;
  setUseGitIgnore(on: boolean): void;
  setUseTemplateCache(on: boolean): void;
  setDataFileSuffixes(suffixes: readonly string[]): void;
  setTemplateFormats(formats: readonly string[]): void;
  addTemplate(path: string, template: { data(): unknown; render(data: { ream: Ream }): string }): void;
}

/**
 * Renders sheets through Eleventy, in memory: one virtual template, paginated over reams of them. Nothing of an author is
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
  const reams = reamsOf(sheets);
  const input = nameFor(themeFolder);
  const eleventy = new Eleventy(input, "_site", {
    quietMode: true,
    // Otherwise Eleventy reads the package.json of the current folder, and stops when it is broken.
    loader: "esm",
    configPath: `${input}/eleventy.config.js`,
    config: (config: EleventyConfig) => {
      lookNowhere(config, input);
      configure(config, reams, (error) => faults.push(error));
    },
  });
  const results = (await eleventy.toJSON()) as readonly { content: string }[];
  if (faults.length > 0) throw faults[0];
  return reams.flatMap(({ sheets: [first], drawn }, index) => {
    if (drawn === undefined || results[index]?.content !== drawn.text)
      throw new Error(`Eleventy gave no text for ${first?.path} and those after it`);
    return drawn.files;
  });
}

/**
 * How Eleventy is told of a folder. It takes one whose path begins with the letters of the current folder’s for one inside it:
 * run in `event`, it would look for a kit in `event-kit` at `event/-kit`. Such a folder is named by the way that leads there.
 */
function nameFor(folder: string): string {
  const here = resolve();
  return folder.startsWith(here) && !folder.startsWith(here + sep) ? relative(here, folder) : folder;
}

function reamsOf(sheets: readonly Sheet[]): readonly Ream[] {
  const count = Math.ceil(sheets.length / reamSize);
  return Array.from({ length: count }, (_, index) => new Ream(sheets.slice(index * reamSize, (index + 1) * reamSize)));
}

/** The folder holds no template: nothing below it is to be searched, and no list of files that a stranger wrote obeyed. */
function lookNowhere(config: EleventyConfig, themeFolder: string): void {
  // Inside node_modules, Eleventy would ignore our own template too.
  config.ignores.clear();
  config.ignores.add(`${themeFolder}/*/**`);
  config.setUseGitIgnore(false);
}

function configure(config: EleventyConfig, reams: readonly Ream[], onFault: (error: unknown) => void): void {
  const bytesOf = packer();
  // A second build in one process would otherwise show the templates of the first.
  config.setUseTemplateCache(false);
  config.setDataFileSuffixes([]);
  config.setTemplateFormats(["11ty.js"]);
  config.addTemplate("sheets.11ty.js", {
    data: () => ({
      reams,
      pagination: { data: "reams", size: 1, alias: "ream" },
      // The kit writes the files: working out where Eleventy would put each costs as much as its rendering.
      permalink: false,
    }),
    render: ({ ream }) => drawn(ream, bytesOf, onFault),
  });
}

/** The text of a ream. The bytes of each page are made at once: waiting, thousands of pages in small pieces would be moved about by each collection. */
function drawn(ream: Ream, bytesOf: (text: string) => Uint8Array, onFault: (error: unknown) => void): string {
  try {
    let text = "";
    const files = ream.sheets.map(({ path, draw }) => {
      const page = draw();
      text += page;
      return { path, content: bytesOf(page) };
    });
    ream.drawn = { text, files };
    return text;
  } catch (error) {
    onFault(error);
    return "";
  }
}

/** Bytes of memory that texts are packed into. */
const packSize = 1_000_000;

/** Gives the UTF-8 of texts, one after another in the same memory: counting the bytes of each to give it its own takes as long as writing them. */
function packer(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let free = new Uint8Array(packSize);
  return (text) => {
    // No character takes more than three bytes for each of its code units.
    if (free.length < text.length * 3) free = new Uint8Array(Math.max(packSize, text.length * 3));
    const { written } = encoder.encodeInto(text, free);
    const bytes = free.subarray(0, written);
    free = free.subarray(written);
    return bytes;
  };
}
