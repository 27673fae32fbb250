// SPDX-License-Identifier: MIT
import type { MessagesOf, SenseCode } from "../messages.ts";
import { isBody, nested, quoted, scalar, size, french as t, yaml } from "../say.ts";
import { captionProblems } from "./caption-problems.ts";
import { frenchKind } from "./kinds.ts";

const bytes = (value: number) => size(value, ["octets", "Kio", "Mio"], ",");
const schemes = { light: "claires", dark: "sombres" } as const;

const linkProblems = {
  scheme: "mène à autre chose qu’une page web, une adresse électronique ou un numéro de téléphone",
  host: "ne dit pas de quel genre d’adresse il s’agit (il commence par //)",
  characters:
    "contient des caractères qu’une adresse n’a jamais, comme une barre oblique inversée ou un caractère invisible",
  outside: "sort du dossier de l’événement",
} as const;

/** What is wrong with a file whose extension would do. */
const fileProblems: Readonly<Record<string, string>> = {
  content: "son contenu n’est pas celui que son nom annonce",
  code: "ce dessin contient du code, ou charge quelque chose venu d’ailleurs",
  unread: "ce dessin est trop lourd pour être vérifié",
  "": "son nom n’a pas d’extension",
};

/** French words for what the rules beyond the schemas find. */
export const frenchSense: MessagesOf<SenseCode> = {
  "reference/unknown": ({ id, kind, nearest, known }) => ({
    what: t`${frenchKind(kind).none} n’a l’identifiant « ${id} »${known === 0 ? " (l’événement n’en a pas encore)" : ""}.`,
    todo:
      (nearest === undefined
        ? t`Déclarez cet identifiant ${frenchKind(kind).where}, ou retirez-le d’ici.`
        : t`Vouliez-vous dire « ${nearest} » ? Sinon, déclarez cet identifiant ${frenchKind(kind).where}, ou retirez-le d’ici.`) +
      (kind === "format" ? t` Le kit a ses propres formats, comme workshop, round-table ou fishbowl.` : ""),
  }),
  "id/duplicate": ({ id, kind }) => ({
    what: t`« ${id} » est déjà l’identifiant ${frenchKind(kind).another.replace(/^un/, "d’un")}.`,
    todo: t`Donnez à l’un des deux un autre identifiant et corrigez ce qui y renvoie. S’il s’agit ${frenchKind(kind).same}, n’en gardez qu’un exemplaire.`,
  }),
  "id/collision": ({ id, other, kind }) => ({
    what: t`L’identifiant « ${id} » ${frenchKind(kind).of} se confond avec « ${other} », qui a déjà son adresse sur le site.`,
    todo: t`Choisissez un identifiant qui diffère par plus que des majuscules et des traits d’union.`,
  }),
  "date/end-before-start": ({ start, end }) => ({
    what: t`La fin (${end}) vient avant le début (${start}).`,
    todo: t`Corrigez l’une des deux dates ; elles sont peut-être inversées.`,
  }),
  "date/outside-edition": ({ date, start, end }) => ({
    what:
      start === end
        ? t`${date} n’est pas le jour de l’événement, qui a lieu le ${start}.`
        : t`${date} n’est pas dans les dates de l’événement, du ${start} au ${end}.`,
    todo: t`Corrigez ce jour, ou « dates » dans event.yaml.`,
  }),
  "time/zone-unknown": ({ zone, nearest }) => ({
    what: t`« ${zone} » n’est pas un fuseau horaire.`,
    todo:
      (nearest === undefined
        ? t`Écrivez un continent, puis une grande ville qui a la même heure que la vôtre, comme celle-ci pour toute la France métropolitaine :`
        : t`Vouliez-vous dire celui-ci ?`) + yaml(`timezone: ${nearest ?? "Europe/Paris"}`),
  }),
  "time/does-not-exist": ({ time, zone, next }) => ({
    what: t`${time} n’existe pas à l’heure de ${zone} : les horloges avancent à ce moment-là.`,
    todo: t`La première heure qui existe ensuite est ${next}.`,
  }),
  "time/occurs-twice": ({ time, zone }) => ({
    what: t`${time} a lieu deux fois à l’heure de ${zone} : les horloges reculent à ce moment-là, et personne ne peut dire de laquelle il s’agit.`,
    todo: t`Choisissez une heure avant ou après le changement.`,
  }),
  "slot/room-overlap": ({ room, session, other, from, to }) => ({
    what: t`« ${session} » et « ${other} » occupent toutes deux la salle « ${room} » de ${from} à ${to}.`,
    todo: t`Changez la salle ou l’heure de l’une des deux.`,
  }),
  "slot/person-overlap": ({ person, session, other, from, to }) => ({
    what: t`« ${person} » doit être à la fois dans « ${session} » et dans « ${other} » de ${from} à ${to}.`,
    todo: t`Déplacez l’une des deux séances, ou remplacez la personne dans l’une d’elles.`,
  }),
  "slot/no-room": ({ start, rooms }) => ({
    what: t`Personne ne saura où aller à ${start} : l’événement a ${rooms} salles, et cette séance n’est dans aucune.`,
    todo: t`Ajoutez « room », « rooms » s’il y en a plusieurs, ou « online_url » si elle se tient en ligne.`,
  }),
  "session/undated-change": ({ status }) => ({
    what: t`La séance est « ${status} », et rien ne dit depuis quand : les agendas qui suivent le programme peuvent garder l’ancienne version.`,
    todo: t`Ajoutez « updated », le jour du changement, comme 2026-09-30. Il date aussi la liste publique des changements.`,
  }),
  "room/too-small": ({ room, seats, expected }) => ({
    what: t`La séance attend ${expected} personnes et la salle « ${room} » en assoit ${seats}.`,
    todo: t`Baissez « capacity » de la séance, ou choisissez une salle plus grande.`,
  }),
  "licence/unknown": ({ licence, nearest }) => ({
    what: t`« ${licence} » n’est pas l’identifiant d’une licence (liste SPDX).`,
    todo:
      (nearest === undefined
        ? t`Écrivez l’identifiant de la licence, par exemple CC-BY-SA-4.0, CC-BY-4.0, CC0-1.0 ou etalab-2.0.`
        : t`Vouliez-vous dire « ${nearest} » ?`) +
      (nearest?.startsWith("LicenseRef-") === true
        ? t` Une licence absente de la liste se nomme ainsi.`
        : t` Pour une licence absente de la liste, commencez son nom par « LicenseRef- », comme LicenseRef-tous-droits-reserves.`),
  }),
  "media/missing": ({ path, nearest }) => ({
    what: t`Il n’y a pas de fichier « ${path} » dans le dossier de l’événement.`,
    todo:
      nearest === undefined
        ? t`Mettez le fichier dans le dossier media/ et écrivez son chemin en entier, comme media/photo.jpg, ou retirez cette ligne.`
        : t`Vouliez-vous dire celui-ci ?` + yaml(scalar(nearest)),
  }),
  "media/type": ({ path, found, allowed }) => ({
    what: `${t`« ${path} » ne peut pas être publié : `}${fileProblems[found] ?? t`tout le monde ne peut pas ouvrir un fichier « ${found} »`}.`,
    todo: `${found === "" ? t`Enregistrez-le dans l’un de ces formats : ` : t`Enregistrez-le dans l’un de ces formats (changer son nom ne suffit pas) : `}${quoted(allowed, "", "")}.`,
  }),
  "media/too-large": ({ path, size: found, limit }) => ({
    what: t`« ${path} » pèse ${bytes(found)}, et serait publié tel quel ; sur une ligne lente, on attend tout ce qui dépasse ${bytes(limit)}.`,
    todo: t`Enregistrez-en une copie plus légère : un dessin plus simple, une photo en .jpg, un film (.mp4) plutôt qu’une image animée.`,
  }),
  "media/alt-missing": ({ path }) => ({
    what: t`L’image « ${path} » n’a pas de texte pour qui ne peut pas la voir.`,
    todo:
      t`Dites en une phrase ce qu’elle montre, dans le fichier ${path}.yaml :` +
      yaml("alt: Une quarantaine de personnes autour d’une longue table"),
  }),
  "media/credit-missing": ({ path }) => ({
    what: t`Rien ne dit de qui est « ${path} ».`,
    todo: t`Nommez l’auteur ou l’autrice dans le fichier ${path}.yaml :` + yaml("credit: Prénom Nom"),
  }),
  "captions/malformed": ({ problem }) => ({
    what: `${t`Des sous-titres sont ici perdus, ou mal affichés : `}${captionProblems[problem][0]}.`,
    todo: captionProblems[problem][1],
  }),
  "captions/type": ({ path }) => ({
    what: t`« ${path} » n’est pas un fichier de sous-titres : son nom ne se termine pas par « .vtt ».`,
    todo: t`Exportez les sous-titres en WebVTT ; la plupart des outils de sous-titrage, PeerTube et YouTube le font.`,
  }),
  "recording/unknown-host": ({ host }) => ({
    what: t`Le kit ne sait pas faire lire cette adresse de « ${host} » : la page donnera un simple lien vers cet enregistrement, sans lecteur.`,
    todo: t`Rien, si un lien suffit. Sinon, donnez l’adresse de la page de la vidéo (ni une chaîne, ni une liste) sur PeerTube, YouTube, Vimeo, Internet Archive ou Wikimedia Commons, ou celle du fichier lui-même (.mp4 ou .mp3, par exemple).`,
  }),
  "link/unsafe": ({ link, reason }) => ({
    what: t`Le lien « ${link} » ${linkProblems[reason]} : il est refusé.`,
    todo: t`Écrivez une adresse qui commence par https://, mailto: ou tel:, ou le chemin d’un fichier de l’événement, par exemple ../people/nom.md.`,
  }),
  "link/malformed": ({ link }) => ({
    what: t`« ${link} » n’est pas une adresse complète.`,
    todo: /^[^\s/@]+@[^\s/@]+$/u.test(link)
      ? t`Pour une adresse électronique, écrivez :` + yaml(`mailto:${link}`)
      : t`Copiez l’adresse entière depuis la barre du navigateur, avec https:// au début.`,
  }),
  "link/unknown-target": ({ link, nearest }) => ({
    what: t`Le lien « ${link} » ne mène à aucun fichier du dossier de l’événement.`,
    todo:
      nearest === undefined
        ? t`Corrigez le chemin, ou ajoutez le fichier. Un lien vers un autre site commence par https://.`
        : t`Vouliez-vous dire « ${nearest} » ?`,
  }),
  "text/placeholder": ({ found }) =>
    /^\[/u.test(found)
      ? {
          what: t`« ${found} » est une place à remplir : un nom, une adresse ou un numéro que l’événement d’origine n’a pas transmis ; elle serait publiée telle quelle.`,
          todo: t`Écrivez ce qui vaut chez vous, ou tournez la phrase sans cela. Si c’est une coupe dans une citation, écrivez « (…) ».`,
        }
      : {
          what: t`« ${found} » est un texte en attente ; il serait publié tel quel.`,
          todo: t`Écrivez le texte définitif, ou supprimez-le.`,
        },
  "theme/contrast": ({ token, against, scheme, ratio, needed }) => ({
    what: t`Dans les couleurs ${schemes[scheme]}, « ${token} » se lit mal sur « ${against} » : contraste ${decimal(ratio)}, il faut au moins ${decimal(needed)}.`,
    todo:
      scheme === "light"
        ? t`Choisissez « ${token} » plus foncé, ou « ${against} » plus clair.`
        : t`Choisissez « ${token} » plus clair, ou « ${against} » plus foncé.`,
  }),
  "theme/unsafe-css": ({ found }) => ({
    what: t`Cette feuille de style contient « ${found} », qui charge ou exécute quelque chose venu d’ailleurs.`,
    todo: t`Retirez-le. Mettez les images dans le dossier media/ et nommez-les par leur chemin depuis la feuille de style : url(../media/image.png). Une police s’écrit dans la feuille même : url(data:font/woff2;base64,…).`,
  }),
  "translation/missing": ({ language, field }) => ({
    what: t`« ${field} » n’a pas de texte en « ${language} », langue de cet événement.`,
    todo:
      (isBody(field)
        ? t`Si ce texte est placé sous l’en-tête, écrivez sa traduction dans un fichier à côté, du même nom, qui finit par .${language}.md. S’il est dans un champ, gardez-le, et donnez-en un par langue :`
        : t`Gardez ce texte, et donnez-en un par langue :`) +
      yaml(language === "fr" ? "{en: Welcome, fr: Bienvenue}" : `{fr: Bienvenue, ${language}: …}`) +
      `\n${t`Sans traduction, il est lu dans la langue principale.`}`,
  }),
  "legal/missing": ({ fields, french }) => ({
    what: french
      ? `${t`Il manque aux mentions légales, que la loi française demande à tout site publié : `}${quoted(fields, "«\u202f", "\u202f»")}.`
      : `${t`Les mentions légales ne disent pas qui publie le site et comment le joindre. Il manque : `}${quoted(fields, "«\u202f", "\u202f»")}. La loi du pays peut en demander davantage.`,
    todo: t`Complétez event.yaml :` + yaml("legal:", ...nested(fields)),
  }),
};

function decimal(value: number): string {
  return String(value).replace(".", ",");
}
