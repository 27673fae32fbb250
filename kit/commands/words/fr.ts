// SPDX-License-Identifier: MIT
import { joinList } from "../../words/join-list.ts";
import { notesFr } from "./notes-fr.ts";
import type { CommandWords } from "./words.ts";

const suggested = (meant: string | undefined) => (meant === undefined ? "" : ` Vouliez-vous dire « ${meant} » ?`);
const s = (count: number) => (Math.abs(count) < 2 ? "" : "s");

/** The command line in French. */
export const fr: CommandWords = {
  help: {
    names: {
      command: "commande",
      folder: "dossier",
      path: "chemin",
      day: "jour",
      lang: "langue",
      file: "fichier",
      by: "partie",
    },
    program:
      "Écrivez votre événement en YAML et en Markdown ; obtenez un site complet, avec ses traces et ses archives.",
    build: "vérifier le dossier de l’événement et en faire un site",
    validate: "vérifier le dossier de l’événement, sans rien écrire",
    export:
      "écrire le programme, tout l’événement ou sa source, pour un autre outil : un format, dans un fichier ou sur la sortie",
    status: "dire quelles traces sont arrivées, lesquelles sont attendues, et ce qui manque",
    status_by: "séance par séance (session), axe par axe (axis), ou l’édition dans son ensemble (edition)",
    status_missing: "ne dire que ce qui est attendu ou manque, mais le dire en entier",
    status_links: "demander aussi à chaque adresse web si elle répond encore : cela seul utilise le réseau",
    status_as_of: "le dire comme si l’on était ce jour-là, AAAA-MM-JJ",
    status_strict: "finir avec le code 1 quand il manque quelque chose",
    folder: "dossier de l’événement (par défaut : le dossier courant, sinon son sous-dossier event)",
    out: "dossier du site (par défaut : _site, à côté de event.yaml)",
    export_to: "ce qu’il faut écrire",
    export_out: "fichier à écrire (par défaut : la sortie standard)",
    content_lang: "dans laquelle des langues de l’événement l’écrire (par défaut : la première)",
    base_path: "emplacement du site sur son serveur, comme /depot/",
    site_url: "adresse publique du site, comme https://www.ville.fr/nec/",
    as_of: "construire comme si l’on était ce jour-là, AAAA-MM-JJ",
    dry_run: "dire ce qui serait écrit, sans rien écrire",
    allow_lost_urls:
      "publier même si une adresse déjà publiée se perd (elles sont notées dès que l’adresse du site est connue)",
    strict: "traiter les avertissements comme des erreurs",
    format: "présentation du résultat",
    json: "imprimer un seul document JSON",
    list_rules: "nommer tout ce qui est vérifié",
    lang: "langue des messages",
    debug: "en cas de panne, montrer le détail technique",
    version: "afficher la version",
    help: "afficher cette aide",
    help_command: "afficher l’aide d’une commande",
    usage: "Utilisation :",
    arguments: "Arguments :",
    options: "Options :",
    commands: "Commandes :",
    groups: {
      publish: "Écrire et publier :",
      traces: "Garder ce qui reste de l’événement :",
      again: "D’une année à l’autre, d’un lieu à l’autre :",
    },
    default: "par défaut :",
    choices: "au choix :",
    examples: "Exemples :",
  },
  usage: {
    unknown_option: (option, meant) => `L’option « ${option} » n’existe pas.${suggested(meant)}`,
    unknown_command: (command, meant) => `La commande « ${command} » n’existe pas.${suggested(meant)}`,
    missing_value: (option) => `L’option « ${option} » attend une valeur.`,
    missing_option: (option, choices) =>
      `Il manque l’option « ${option} » : elle dit ce qu’il faut écrire, comme « ${option} ${choices[0]} ». Au choix : ${choices.join(", ")}.`,
    bad_value: (option, value, expected) => `« ${value} » ne convient pas à ${option}. On attend : ${expected}.`,
    expected: {
      day: "une date qui existe, écrite AAAA-MM-JJ",
      path: "un chemin comme /depot/",
      url: "une adresse http ou https, comme https://www.ville.fr/nec/",
    },
    too_many: () =>
      "Il y a trop d’arguments : indiquez un seul dossier, entre guillemets si son nom contient des espaces.",
    see_help: (command) =>
      command === ""
        ? "Pour la liste des commandes : npx event-kit --help"
        : `Pour voir ce que la commande attend : npx event-kit ${command} --help`,
    not_a_folder: (folder) =>
      `« ${folder} » n’est pas un dossier, ou n’existe pas. Indiquez le dossier qui contient event.yaml ; vous pouvez le glisser dans la fenêtre du terminal pour l’écrire sans faute.`,
    misnamed_event: (folder, found) =>
      `Il n’y a pas de fichier event.yaml dans « ${folder} », mais il y a « ${found} » : renommez-le event.yaml, tout en minuscules. Windows peut cacher la fin d’un nom (Affichage, puis Extensions de noms de fichiers).`,
    out_is_folder: (path) =>
      `« ${path} » est un dossier : indiquez un nom de fichier, comme « -o ${path}/programme.ics ».`,
    archive_on_screen: (format) =>
      `${format} est une archive, qu’aucun écran ne peut montrer : indiquez un fichier, comme « -o source.zip ».`,
    out_is_source: (path) =>
      `« ${path} » est un fichier de l’événement lui-même : indiquez un autre fichier après « -o ».`,
    is_link: (path) =>
      `« ${path} » est un raccourci vers ailleurs : rien n’y est écrit. Remplacez-le par un vrai dossier.`,
    in_the_way: (path) => `« ${path} » n’est pas un dossier, et il en faut un là : donnez-lui un autre nom.`,
    out_nowhere: (path) =>
      `« ${path} » ne peut pas être écrit : son dossier n’existe pas. Créez-le d’abord, ou choisissez-en un autre.`,
    interrupted_move: (folder) =>
      `${folder} devenait un dossier de plusieurs éditions quand tout s’est interrompu. Rien n’est perdu : relancez-y « npx event-kit new edition », et cela continue.`,
    no_event: (folder, found) =>
      `Il n’y a pas de fichier event.yaml dans « ${folder} ».${
        found.length > 0
          ? ` Un événement se trouve dans ${joinList(
              found.map((one) => `« ${one} »`),
              "et",
            )} : indiquez ${found.length > 1 ? "l’un de ces dossiers" : "ce dossier"} à la fin de la commande, entre guillemets si son nom contient des espaces.`
          : " Indiquez le dossier de votre événement : celui qui contient event.yaml. Son nom s’écrit en minuscules ; Windows peut cacher la fin d’un « event.yaml.txt ». Vous n’en avez pas encore ? Le README dit comment écrire le premier en dix minutes."
      }`,
  },
  result: {
    exported: (path) => `Écrit : ${path}`,
    nothing_to_export: (format) =>
      `Rien n’a été écrit : ${format} place des lieux sur une carte, et aucun lieu de l’événement n’a de coordonnées. Ajoutez à un lieu, par exemple, « geo: {latitude: 47.2, longitude: -1.55} ».`,
    not_written: (path, reason) =>
      `« ${path} » n’a pas pu être écrit (${reason}). Ce qui s’y trouvait y est toujours. Vérifiez le disque et vos droits sur son dossier, puis relancez.`,
    notices: (count, folder) =>
      `${count} remarque${s(count)}, qui ne demande${count > 1 ? "nt" : ""} rien ; pour ${count > 1 ? "les" : "la"} lire : npx event-kit validate${folder}`,
    valid: (files) => `Tout va bien : ${files} fichier${s(files)} lu${s(files)}, aucune erreur.`,
    built: (pages, languages, seconds) => `${pages} page${s(pages)} (${languages.join(", ")}) en ${seconds} s`,
    changes: (written, kept, removed) =>
      `${written} fichier${s(written)} écrit${s(written)}, ${kept} inchangé${s(kept)}, ${removed} retiré${s(removed)}`,
    nothing_changed: "rien n’a changé",
    where: (folder) => `Le site est dans ${folder}`,
    open: (file) => `Pour le voir : ouvrez ${file} dans votre navigateur`,
    refused: (errors) =>
      `Rien n’a été écrit : corrigez d’abord ${errors === 1 ? "cette erreur" : `ces ${errors} erreurs`}, puis relancez la commande.`,
    pictures_as_they_are: (count) =>
      `${count === 1 ? "L’image est publiée" : `Les ${count} images sont publiées`} sans données cachées (lieu, appareil), mais à leur taille d’origine : les pages pèsent plus lourd sur un téléphone. Pour que le kit réduise aussi les images, lancez une fois, dans le dossier du kit : npm install sharp`,
    pictures_take_a_while: "Le kit réduit les images : la première fois prend un moment.",
    picture_left_out: (path, fault) =>
      `${path} n’est pas publié : ${
        fault === "unreadable"
          ? "l’image n’a pas pu être lue jusqu’au bout. Ouvrez-la dans un logiciel d’images, enregistrez-la de nouveau et remettez-la à sa place."
          : "l’image a plus de 120 millions de pixels. Réduisez-la dans un logiciel d’images : 3 000 pixels de large suffisent amplement."
      }`,
    repaired: "Une construction précédente avait été interrompue ; le site a été remis en état.",
    leftover: (path) =>
      `Ce dossier de travail n’a pas pu être supprimé ; la prochaine construction réessaiera : ${path}`,
    dry_run: (write, keep, remove) =>
      `Rien n’a été écrit. Une construction écrirait ${write} fichier${s(write)}, en garderait ${keep} et en retirerait ${remove}.`,
    plan: { write: "écrire", remove: "retirer" },
  },
  notes: notesFr,
  bug: (message) => `Le kit s’est arrêté sur une panne qui ne vient pas de votre contenu : ${message}`,
  debug_hint: "Relancez avec --debug pour le détail, et signalez-la aux développeurs du kit avec ce détail.",
  interrupted: "Interrompu. Rien n’est à moitié fait : ce qui était en place y est toujours.",
};
