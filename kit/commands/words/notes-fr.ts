// SPDX-License-Identifier: MIT
import { asTyped, inFolder } from "./as-typed.ts";
import type { NotesWords } from "./notes-words.ts";

const meant = (nearest: string | undefined) => (nearest === undefined ? "" : ` Vouliez-vous dire « ${nearest} » ?`);
const s = (count: number) => (Math.abs(count) < 2 ? "" : "s");
const sheets = (count: number) => `${count} feuille${s(count)}`;

/** The commands for traces and note sheets in French. */
export const notesFr: NotesWords = {
  help: {
    names: { session: "séance", type: "type", person: "personne", ids: "séances", notes: "notes", axis: "axe" },
    new: "créer ce qui est à remplir : une trace, des feuilles de notes, l’édition suivante",
    new_trace: "créer la trace d’une séance, préremplie d’après le programme",
    new_notes: "créer une feuille de notes par séance : à copier dans un bloc-notes en ligne, ou à imprimer",
    import: "faire entrer dans l’événement ce qui a été écrit ailleurs",
    import_notes: "faire des traces à partir des feuilles de notes remplies",
    session: "identifiant de la séance (le nom de son fichier sans la fin), ou son titre entre guillemets",
    type: "ce que c’est : minutes est un compte rendu, takeaways trois idées à emporter",
    by: "qui l’écrit : identifiant d’une personne de l’événement, ou nom entre guillemets",
    edition: "une trace de tout l’événement, sans séance",
    axis: "une trace d’un axe, sans séance",
    notes_out: "dossier des feuilles (par défaut : notes, à côté de event.yaml)",
    sessions: "seulement ces séances : leurs identifiants, séparés par des virgules",
    day: "seulement les séances de ce jour, AAAA-MM-JJ",
    notes: "feuille remplie, ou dossier de feuilles (.md ou .txt)",
    import_dry_run: "montrer ce qui changerait, sans rien écrire",
  },
  usage: {
    no_session: (example, folder) =>
      `De quelle séance ? Indiquez son identifiant${example === undefined ? "" : `, par exemple : npx event-kit new trace ${example}${inFolder(folder)}`}. Pour une trace de tout l’événement, ajoutez --edition ; pour celle d’un axe, --axis et son identifiant.`,
    unknown_session: (said, nearest) =>
      `Aucune séance ne s’appelle « ${said} ».${meant(nearest)} L’identifiant d’une séance est le nom de son fichier dans le dossier sessions, sans « .md ».`,
    session_of: (said, folder, other) =>
      `Aucune séance ne s’appelle « ${said} » dans ${folder}, mais il y en a une dans une autre édition. Pour celle-là : npx event-kit new trace ${said} ${asTyped(other)}`,
    unknown_axis: (said, nearest, known) =>
      `Aucun axe ne s’appelle « ${said} ».${meant(nearest)}${known.length === 0 ? " Cet événement n’a pas d’axe." : ` Au choix : ${known.join(", ")}.`}`,
    unknown_person: (said, nearest) =>
      `Aucune personne ne s’appelle « ${said} ». Vouliez-vous dire « ${nearest} » ? Pour quelqu’un qui n’est pas dans l’événement, écrivez son nom en toutes lettres, entre guillemets.`,
    withdrawn_person: (said) => `« ${said} » a demandé à ne plus apparaître : choisissez quelqu’un d’autre.`,
    one_subject: () => "Choisissez une seule chose : une séance, ou --axis, ou --edition.",
    not_noted: (session) =>
      `« ${session} » n’a pas de feuille de notes : c’est une pause, un repas, une proposition, ou une séance annulée.`,
    unknown_day: (day, known) =>
      `Aucune séance n’a lieu le « ${day} ».${known.length === 0 ? "" : ` Jours du programme : ${known.join(", ")}.`}`,
    out_in_content: (path) =>
      `« ${path} » est dans le dossier de l’événement : les feuilles y seraient prises pour des textes à publier. Laissez faire le kit (sans « -o », elles vont dans le dossier notes), ou choisissez un dossier ailleurs.`,
    out_not_folder: (path) => `« ${path} » n’est pas un dossier : choisissez-en un autre après « -o ».`,
    which_notes: () =>
      "Quelles notes ? Indiquez une feuille remplie, ou le dossier qui les contient, par exemple : npx event-kit import notes event/notes event",
    no_notes: (path) => `« ${path} » n’existe pas. Indiquez une feuille remplie, ou le dossier qui les contient.`,
    no_sheet_in: (path) =>
      `Aucune feuille de notes dans « ${path} » : on attend des fichiers qui finissent par .md ou .txt.`,
  },
  result: {
    would_write: (path) => `Rien n’a été écrit. Ce fichier serait : ${path}`,
    trace_next: (path, folder) =>
      `Ensuite : ouvrez ${path}, notez trois idées, une suite et un nom, et remplacez « expected » par « raw ».\nPour vérifier : npx event-kit validate${inFolder(folder)}`,
    sheets: (folder, written, same, left) =>
      `${sheets(written + same + left)} dans ${folder} : ${written} écrite${s(written)}, ${same} inchangée${s(same)}, ${left} laissée${s(left)} en l’état`,
    sheets_left: (paths) =>
      `Laissées en l’état, parce qu’elles diffèrent de ce qui serait écrit (remplies, ou programme changé depuis) :\n${paths.map((path) => `  ${path}`).join("\n")}\nPour en avoir une neuve, renommez ou supprimez l’ancienne, puis relancez.`,
    page_left: (path) =>
      `${path} n’a pas été fait par le kit : il est laissé en l’état, et la page à imprimer n’a pas été écrite. Renommez-le, ou choisissez un autre dossier avec « -o ».`,
    print: (path) => `  Pour imprimer : ouvrez ${path} dans votre navigateur, puis imprimez (A4)`,
    copy: () => "  Pour un bloc-notes en ligne : copiez-y le contenu d’une feuille .md",
    back: (folder, event) => `  Une fois remplies : npx event-kit import notes ${asTyped(folder)}${inFolder(event)}`,
    no_sheets: () => "Aucune feuille : l’événement n’a pas encore de séance dont prendre des notes.",
    no_address:
      "Sans code à scanner : l’adresse du site n’est pas connue. Donnez-la avec --site-url, ou par « url: » dans event.yaml, supprimez les feuilles encore vides, puis relancez.",
    outcomes: {
      written: (trace) => `écrite : ${trace}`,
      filled: (trace) => `complétée : ${trace}, qui était attendue`,
      same: (trace) => `déjà là : ${trace}, rien à changer`,
      left: (trace) => `laissée en l’état : ${trace} existe déjà`,
      empty: () => "vide : rien à reprendre",
      unknown: () => "séance inconnue : rien d’écrit",
      unread: () => "illisible : rien d’écrit",
    },
    planned: {
      written: (trace) => `serait écrite : ${trace}`,
      filled: (trace) => `serait complétée : ${trace}, qui est attendue`,
    },
    imported: (written, filled, others) =>
      `${written} trace${s(written)} écrite${s(written)}, ${filled} complétée${s(filled)}, ${others} feuille${s(others)} sans suite`,
    would_import: (written, filled, others) =>
      `Rien n’a été écrit. L’import écrirait ${written} trace${s(written)}, en compléterait ${filled}, et laisserait ${sheets(others)} sans suite.`,
    import_there: (notes, edition) =>
      `Des séances inconnues ici sont d’une autre édition. Pour celle-là : npx event-kit import notes ${asTyped(notes)} ${asTyped(edition)}`,
    import_next: (event) =>
      `Ensuite : relisez ces traces, passez leur état de raw à proof_read, puis lancez : npx event-kit validate${inFolder(event)}`,
  },
};
