// SPDX-License-Identifier: MIT
import type { FindingArgs } from "../../codes.ts";
import type { FolderCode, MessagesOf } from "../messages.ts";
import { grouped, quoted, scalar, size, french as t, yaml } from "../say.ts";
import { frenchReason, frenchYamlFault, frenchYamlRemedy } from "./faults.ts";

const bytes = (value: number) => size(value, ["octets", "Kio", "Mio"], ",");
const thousands = (value: number) => grouped(value, "\u202f");
const counted = { files: "fichiers", bytes: "octets de texte", nodes: "valeurs" } as const;

const nameProblems = {
  characters: "contient une espace, un accent, une capitale ou un signe que tous les systèmes n’acceptent pas",
  reserved: "est un nom que Windows garde pour lui-même",
  length: "est trop long pour certains systèmes",
  dot: "commence ou finit par un point ou une espace",
} as const;

/** Where a file that has no place should go. */
function frenchPlace({ expected, nearest, copy_to, describes }: FindingArgs["file/unknown"]): string {
  if (nearest !== undefined) return t`Vouliez-vous dire « ${nearest} » ? Renommez-le ou déplacez-le ainsi.`;
  if (copy_to !== undefined)
    return t`Renommer un document n’en fait pas un texte : copiez son texte dans un fichier neuf, « ${copy_to} ».`;
  if (describes !== undefined)
    return t`Mettez à côté l’image ou le fichier lui-même ; ou donnez à celui-ci son nom entier suivi de « .yaml », par exemple « photo.jpg.yaml ».`;
  const places = quoted(expected, "«\u202f", "\u202f»");
  return `${t`Sortez-le du dossier de l’événement, ou donnez-lui l’un de ces noms ou l’une de ces places : `}${places}. ${t`Si c’est un document (Word, PDF…), copiez son texte dans un fichier dont le nom finit par « .md ».`}`;
}

/** French words for what reading the folder and its files can meet. */
export const frenchFolder: MessagesOf<FolderCode> = {
  "file/missing": ({ expected, found }) => {
    if (found !== undefined) {
      return {
        what: t`Le fichier « ${expected} » était attendu ; « ${found} » est là, et son nom n’est pas tout à fait celui-ci.`,
        todo: t`Renommez-le « ${expected} », tout en minuscules ; Windows peut cacher la fin d’un nom (Affichage, puis Extensions de noms de fichiers).`,
      };
    }
    return expected.includes("/")
      ? {
          what: t`Ce dossier n’a pas de fichier « event.yaml » ; il y en a un dans un dossier en dessous : « ${expected} ».`,
          todo: t`Donnez à la commande le dossier qui le contient : ${expected.slice(0, expected.lastIndexOf("/"))}.`,
        }
      : {
          what: t`Le fichier « ${expected} » était attendu et n’est pas là.`,
          todo: t`Vérifiez que la commande reçoit le dossier de l’événement : celui qui contient event.yaml. Pour commencer un événement, copiez le dossier templates/event du kit.`,
        };
  },
  "file/unreadable": ({ reason }) => ({
    what: t`Ce fichier ne peut pas être lu (${frenchReason(reason)}).`,
    todo: t`Vérifiez que vous avez le droit de l’ouvrir, et que le disque ou le dossier partagé où il se trouve est disponible.`,
  }),
  "file/too-large": ({ size: found, limit }) => ({
    what: t`Ce fichier pèse ${bytes(found)} ; la limite est de ${bytes(limit)}.`,
    todo: t`Découpez-le en plusieurs fichiers, ou allégez-le.`,
  }),
  "folder/too-large": ({ what, count, limit }) => ({
    what: t`Le dossier de l’événement contient ${thousands(count)} ${counted[what]} ; la limite est de ${thousands(limit)}.`,
    todo: t`Sortez du dossier ce qui ne fait pas partie de l’événement.`,
  }),
  "file/link": () => ({
    what: t`Ceci est un lien vers un autre fichier ou dossier ; les liens ne sont jamais suivis.`,
    todo: t`Remplacez-le par une copie de ce vers quoi il mène.`,
  }),
  "file/special": () => ({
    what: t`Ceci est un tube, une prise ou un périphérique, et non un fichier ordinaire.`,
    todo: t`Retirez-le du dossier de l’événement.`,
  }),
  "file/bad-name": ({ reason, meant }) => ({
    what: t`Le nom de ce fichier ${nameProblems[reason]}.`,
    todo:
      meant !== undefined
        ? t`Renommez-le, par exemple « ${meant} ».`
        : t`Renommez-le avec des minuscules de a à z, des chiffres et des traits d’union, en gardant ce qui suit le dernier point, par exemple « donnees-ouvertes.md » ou « photo-de-groupe.jpg ».`,
  }),
  "file/name-collision": ({ other }) => ({
    what: t`Ce nom et « ${other} » se confondent : Windows et macOS, ou le kit, les prennent pour un seul.`,
    todo: t`Renommez l’un des deux, ou retirez celui qui est de trop.`,
  }),
  "file/unknown": (args) => ({
    what:
      args.describes === undefined
        ? t`Le kit ne sait pas à quoi sert ce fichier ou ce dossier : il le laisse de côté, et rien n’en paraît sur le site.`
        : t`Ce fichier décrit « ${args.describes} », et ce fichier-là n’existe pas : rien n’en paraît sur le site.`,
    todo: frenchPlace(args),
  }),
  "folder/unknown": ({ expected, nearest }) => ({
    what: t`Le kit ne connaît pas ce dossier, et il contient des textes : aucun ne paraîtrait sur le site.`,
    todo:
      nearest === undefined
        ? `${t`Donnez-lui l’un de ces noms, ou sortez-le du dossier de l’événement : `}${quoted(expected, "«\u202f", "\u202f»")}.`
        : t`Vouliez-vous dire « ${nearest} » ? Renommez-le ainsi : les noms de dossiers sont en anglais, en minuscules et sans accent.`,
  }),
  "series/misplaced": () => ({
    what: t`Ceci appartient à une édition, et se trouve à côté de « series.yaml », où n’a sa place que ce que partagent toutes les éditions.`,
    todo: t`Déplacez-le dans le dossier de son édition, par exemple « editions/fete-2027/ ».`,
  }),
  "series/no-edition": () => ({
    what: t`Cette série n’a aucune édition : il n’y a pas de dossier avec un « event.yaml » dans « editions ».`,
    todo: t`Mettez chaque édition dans un dossier qui porte son identifiant : « editions/fete-2027/event.yaml ».`,
  }),
  "series/not-the-folder-name": ({ id, folder }) => ({
    what: t`Cette édition dit que son identifiant est « ${id} », et son dossier s’appelle « ${folder} ».`,
    todo: t`Écrivez « id: ${folder} » ; ou, si le site n’est pas encore publié, renommez le dossier « ${id} ».`,
  }),
  "series/reserved-id": ({ id }) => ({
    what: t`Une édition ne peut pas s’appeler « ${id} » : le site garde cette adresse pour ses propres pages.`,
    todo: t`Donnez-lui un autre identifiant, avec son année ou sa ville, et renommez son dossier de même.`,
  }),
  "series/unknown-edition": ({ id, editions, nearest }) => ({
    what: t`« ${id} » n’est pas une édition de cette série.`,
    todo:
      nearest === undefined
        ? `Nommez l’une de celles-ci${"\u00a0"}: ${quoted(editions, "«\u202f", "\u202f»")}.`
        : t`Vouliez-vous dire « ${nearest} » ?`,
  }),
  "text/encoding": () => ({
    what: t`Ce fichier n’est pas un texte enregistré en UTF-8 : à partir d’ici, il ne peut pas être lu.`,
    todo: t`Dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage « UTF-8 ». S’il s’agit d’un document Word ou PDF, copiez son texte dans un fichier neuf.`,
  }),
  "text/control-character": ({ character }) => ({
    what: t`Il y a ici un caractère de contrôle invisible (${character}).`,
    todo: t`Supprimez-le : il vient souvent d’un texte collé depuis un PDF ou un vieux document.`,
  }),
  "text/bidi-control": ({ character }) => ({
    what: t`Il y a ici un caractère invisible qui change le sens de lecture (${character}) : ce qu’on lit n’est pas ce qui est écrit.`,
    todo: t`Supprimez-le, puis retapez le texte qui l’entoure.`,
  }),
  "yaml/syntax": ({ detail }) => ({
    what: t`Ce n’est pas du YAML correct : ${frenchYamlFault(detail)}.`,
    todo: frenchYamlRemedy(detail),
  }),
  "yaml/duplicate-key": ({ key }) => ({
    what: t`« ${key} » est donné deux fois au même endroit ; une seule valeur peut valoir.`,
    todo: t`Gardez l’une des deux.`,
  }),
  "yaml/tag": ({ tag }) => ({
    what: t`L’étiquette YAML « ${tag} » n’a pas de sens dans un événement.`,
    todo: t`Supprimez l’étiquette. Si le texte commence vraiment par un point d’exclamation, mettez-le entre guillemets droits.`,
  }),
  "yaml/alias": ({ name }) => ({
    what: t`« ${name} » est une ancre ou un alias YAML (« & » ou « * »), que les fichiers d’un événement n’emploient pas.`,
    todo: t`Écrivez la valeur en entier. Si le texte commence vraiment par « & » ou « * », mettez-le entre guillemets droits.`,
  }),
  "yaml/too-deep": ({ limit }) => ({
    what: t`Les valeurs sont ici imbriquées sur plus de ${limit} niveaux.`,
    todo: t`Vérifiez les retraits à partir d’ici : une ligne a sans doute glissé vers la droite.`,
  }),
  "yaml/too-many-values": ({ count, limit }) => ({
    what: t`Ce fichier contient ${thousands(count)} valeurs ; la limite est de ${thousands(limit)}.`,
    todo: t`Découpez-le : un fichier par séance dans sessions/, un par personne dans people/.`,
  }),
  "yaml/several-documents": () => ({
    what: t`Une ligne « --- » commence ici un deuxième document ; un fichier n’en contient qu’un.`,
    todo: t`Supprimez la ligne « --- », ou mettez la suite dans un fichier à part.`,
  }),
  "yaml/not-a-mapping": ({ found }) => ({
    what: t`Des lignes comme « title: … » étaient attendues, et voici ${found === "list" ? "une liste" : "un texte"}.`,
    todo: t`Commencez par le nom d’un champ, deux-points et une espace :` + yaml("title: Le titre"),
  }),
  "yaml/forbidden-key": ({ key }) => ({
    what: t`« ${key} » ne peut jamais être le nom d’un champ.`,
    todo: t`Supprimez cette ligne.`,
  }),
  "front-matter/language": ({ language }) => ({
    what: t`L’en-tête est annoncé en « ${language} » ; seul le YAML est lu.`,
    todo: t`La première ligne doit être faite de trois traits d’union, sans rien d’autre : « --- ».`,
  }),
  "front-matter/unclosed": () => ({
    what: t`L’en-tête commence par « --- » et n’est jamais refermé.`,
    todo: t`Ajoutez une ligne « --- » entre les champs et le texte.`,
  }),
  "front-matter/missing": ({ field }) => ({
    what: t`Ce fichier commence sans en-tête : ses champs manquent.`,
    todo:
      t`Mettez les champs entre deux lignes de trois traits d’union, au-dessus du texte :` +
      yaml("---", field === "name" ? "name: Le nom" : "title: Le titre", "---"),
  }),
  "id/not-the-file-name": ({ id, expected }) => ({
    what: t`L’identifiant est « ${id} » et le nom du fichier dit « ${expected} » ; ils doivent être identiques.`,
    todo: t`Supprimez la ligne, ou écrivez :` + yaml(`id: ${scalar(expected)}`),
  }),
  "text/given-twice": ({ field, file }) => ({
    what: t`Le texte « ${field} » est donné ici et ${file === "" ? "sous l’en-tête" : `dans ${file}`}.`,
    todo: t`Gardez-le à un seul des deux endroits.`,
  }),
};
