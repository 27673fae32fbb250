// SPDX-License-Identifier: MIT
import type { ToolLanguage } from "../../../diagnostics/message-of.ts";
import type { MigrateHelp } from "./words.ts";

/** The help of `migrate`, which is shown without loading anything else of it. */
export const migrateHelp: Readonly<Record<ToolLanguage, MigrateHelp>> = {
  en: {
    migrate: "bring an event written for an older version of the kit up to date, after showing every change",
    yes: "do not ask: write the changes",
  },
  fr: {
    migrate:
      "mettre à jour un événement écrit pour une version plus ancienne du kit, après avoir montré chaque changement",
    yes: "ne pas demander : écrire les changements",
  },
};
