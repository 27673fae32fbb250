// SPDX-License-Identifier: MIT
import { french as t, yaml } from "../say.ts";

/** French for what the YAML reader stumbled on, by the name it gives to each kind of fault. */
const faults: Readonly<Record<string, string>> = {
  BAD_ALIAS: t`un renvoi (« * ») qui ne mène nulle part`,
  BAD_COLLECTION_TYPE: t`une liste là où des champs nommés sont annoncés, ou l’inverse`,
  BAD_DIRECTIVE: t`une ligne qui commence par « % »`,
  BAD_DQ_ESCAPE: t`une barre oblique inversée qui n’a pas de sens entre guillemets droits`,
  BAD_INDENT: t`une ligne qui n’est pas alignée avec ses voisines`,
  BAD_PROP_ORDER: t`une marque au mauvais endroit`,
  BAD_SCALAR_START: t`un texte qui commence par un signe que YAML garde pour lui`,
  BLOCK_AS_IMPLICIT_KEY: t`deux fois deux-points sur une ligne, ou une ligne qui a glissé vers la droite`,
  BLOCK_IN_FLOW: t`les lignes d’une liste entre crochets`,
  IMPOSSIBLE: t`quelque chose qui ne peut pas être compris`,
  KEY_OVER_1024_CHARS: t`un nom de champ qui n’en finit pas`,
  MISSING_CHAR: t`il manque un signe : guillemet fermant, crochet, virgule ou deux-points`,
  MULTILINE_IMPLICIT_KEY: t`un nom de champ qui court sur plusieurs lignes, souvent faute de deux-points`,
  NO_BREAK_SPACE: t`une espace insécable, montrée ci-dessous par « · », là où seules comptent les espaces ordinaires`,
  NON_STRING_KEY: t`un nom de champ qui n’est pas un mot`,
  RESOURCE_EXHAUSTION: t`trop de crochets ou de signes`,
  TAB_AS_INDENT: t`une tabulation en début de ligne`,
  UNEXPECTED_TOKEN: t`un signe inattendu`,
};

/** What the YAML reader met, in plain words; a fault that has none keeps its name. */
export function frenchYamlFault(detail: string): string {
  return faults[detail] ?? detail;
}

/** What to do about the faults that have a remedy of their own. */
const remedies: Readonly<Record<string, string>> = {
  BAD_INDENT: t`Commencez la ligne par autant d’espaces que ses voisines ; si elle est juste, c’est celle du dessus qui a glissé. Un texte qui contient « # » se met entre guillemets droits (").`,
  BAD_SCALAR_START: t`Mettez le texte entre guillemets droits :` + yaml('title: "@ la maison"'),
  BLOCK_AS_IMPLICIT_KEY:
    t`Un texte qui contient deux-points se met entre guillemets droits :` +
    yaml('title: "Débat : qui paie ?"') +
    `\n${t`Sinon, alignez la ligne avec ses voisines, par des espaces ordinaires.`}`,
  MISSING_CHAR: t`Cherchez au-dessus un guillemet ou un crochet ouvert et jamais refermé, un nom de champ sans deux-points, un trait d’union sans espace après lui, ou une ligne qui commence par une espace de trop ou de moins. Un texte qui contient « # » se met entre guillemets droits (").`,
  MULTILINE_IMPLICIT_KEY: t`Mettez deux-points et une espace après le nom du champ :` + yaml("format: workshop"),
  NO_BREAK_SPACE: t`Effacez-la et tapez à la place des espaces ordinaires, avec la seule barre d’espace : les espaces insécables viennent d’un texte copié d’une page web ou d’un traitement de texte. Cherchez-en d’autres aux lignes suivantes.`,
  TAB_AS_INDENT: t`Effacez la tabulation et tapez deux espaces à la place.`,
  UNEXPECTED_TOKEN:
    t`Cherchez un guillemet, une apostrophe ou un crochet de trop. Un texte qui contient une apostrophe se met en entier entre guillemets droits, et un mot cité, dans ce texte, entre « et » :` +
    yaml('title: "L\'argent des lieux"'),
};

const anyRemedy = t`Cherchez deux-points, un guillemet ou un crochet manquant ici ou à la ligne précédente, et alignez avec des espaces, jamais des tabulations. Un texte qui contient « deux-points puis espace » ou « # » se met entre guillemets droits (").`;

/** What to do about a fault of the YAML, by the name that its reader gives it. */
export function frenchYamlRemedy(detail: string): string {
  return remedies[detail] ?? anyRemedy;
}

/** What an unreadable file's system says, in plain words. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "vous n’avez pas le droit de l’ouvrir",
  EPERM: "vous n’avez pas le droit de l’ouvrir",
  ENOENT: "il n’est plus là",
  ELOOP: "il est devenu un lien",
  EISDIR: "c’est un dossier",
  EIO: "le disque signale une erreur",
  EMFILE: "trop de fichiers sont ouverts sur cette machine",
};

/** Why a file cannot be read, from the system's error code. */
export function frenchReason(reason: string): string {
  return reasons[reason] ?? reason;
}
