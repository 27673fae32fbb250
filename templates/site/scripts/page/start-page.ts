// SPDX-License-Identifier: MIT
import { settings } from "../dom/settings.ts";
import { type AddButtons, keepButtons, showCount } from "../favourites/buttons.ts";
import { type KeptList, keptList } from "../favourites/kept-list.ts";
import { type ProgrammeFile, programmeFile } from "../programme/programme-file.ts";

/** What the scripts of a page share. */
export interface Started {
  /** Gives the programme; it is asked for when somebody needs it, not before. */
  readonly load: () => Promise<ProgrammeFile>;
  /** Absolute address of the script that runs. */
  readonly script: string;
  readonly list: KeptList;
  readonly addButtons: AddButtons;
}

/** What every page has: sessions can be kept, the menu counts them, and tabs agree. Undefined when the page names no edition. */
export function startPage(): Started | undefined {
  const page = settings();
  if (page === undefined) return undefined;
  const list = keptList(page.edition, () => localStorage);
  const addButtons = keepButtons(list);
  addEventListener("storage", ({ key }) => {
    // No key: everything was emptied.
    if (key === list.key || key === null) list.refresh();
  });
  // A page that comes back from the browser's memory may have been away while another changed the list.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) list.refresh();
  });
  showCount(list, page.mine);
  addButtons(document);
  return { load: programmeFile(page.programme), script: page.script, list, addButtons };
}
