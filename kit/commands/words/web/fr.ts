// SPDX-License-Identifier: MIT
import { bundleLimits } from "../../../bundle/bundle-limits.ts";
import type { WebWords } from "./words.ts";

const again = "Téléchargez-la de nouveau, ou demandez à l’équipe de cet événement de la republier.";
const tellThem = "Prévenez l’équipe de cet événement : c’est à elle de la republier.";
const notOurs = "Aucune archive faite par event-kit n’est ainsi : ne la prenez que sur le site même de l’événement.";
const bytes = (count: number) =>
  count < 1_000_000 ? `${Math.round(count / 1000)} ko` : `${Math.round(count / 1_000_000)} Mo`;

/** What comes from elsewhere, in French. */
export const fr: WebWords = {
  bytes,
  web: {
    "not-http": ({ url }) =>
      `« ${url} » n’est pas une adresse que l’on peut lire. Donnez-en une qui commence par https:// (ou http://), sans nom ni mot de passe dedans.`,
    "private-address": ({ url }) =>
      `${url} mène à cette machine ou à un réseau privé : rien ne lui a été demandé. Si c’est bien ce que vous voulez, ajoutez --allow-private-network.`,
    "unknown-host": ({ url }) =>
      `Il n’y a pas de site à ${url} : aucun serveur ne porte ce nom. Vérifiez l’orthographe, et votre connexion.`,
    "too-slow": ({ url }) =>
      `${url} met trop de temps à répondre. Réessayez plus tard, ou téléchargez vous-même le fichier.`,
    "too-large": ({ url, limit }) =>
      `Ce qui se trouve à ${url} dépasse les ${limit} permis, et n’a pas été lu jusqu’au bout. Vérifiez que c’est bien l’adresse d’un événement.`,
    "too-many-redirects": ({ url }) =>
      `${url} renvoie plus de cinq fois d’une adresse à l’autre. Ouvrez-la dans un navigateur, et donnez l’adresse où vous arrivez.`,
    downgrade: ({ url }) =>
      `Une adresse sécurisée (https) renvoie vers une qui ne l’est pas : ${url}. Elle n’a pas été suivie, car n’importe qui aurait pu changer ce qu’elle donne. Prévenez l’équipe de ce site.`,
    status: ({ url, status }) => `${url} ne donne rien : ${statusFr(status)}`,
    certificate: ({ url }) =>
      `Le certificat de sécurité de ${url} n’est pas bon : rien ne dit à qui est ce site. Vérifiez l’adresse ; si elle est bonne, prévenez l’équipe de ce site.`,
    "wrong-type": ({ url }) =>
      `Ce qui se trouve à ${url} n’est pas ce qui était cherché. Donnez l’adresse de la page d’accueil de l’édition, de son event.json ou de son source.zip.`,
    "no-answer": ({ url }) => `${url} ne répond pas. Vérifiez l’adresse et votre connexion, puis réessayez.`,
  },
  bundle: {
    checksum: () => `L’archive n’est pas celle que le site annonce : elle a été changée ou coupée en route. ${again}`,
    "not-a-zip": ({ path }) =>
      `${path === "" ? "Ce n’est pas une archive zip, ou elle est abîmée" : `L’archive est abîmée à ${path}`}. ${again}`,
    encrypted: ({ path }) => `L’archive est protégée par un mot de passe (${path}). ${notOurs}`,
    "too-many-files": () => `L’archive a plus de ${bundleLimits.files.toLocaleString("fr")} fichiers. ${notOurs}`,
    "file-too-large": ({ path }) => `${path} dépasse ${bytes(bundleLimits.fileBytes)}. ${notOurs}`,
    "too-large": () => `L’archive dépasse ${bytes(bundleLimits.bytes)}, fermée ou ouverte. ${notOurs}`,
    "unsafe-name": ({ path }) =>
      `L’archive a un fichier nommé « ${path} », qui pourrait s’écrire ailleurs que dans votre dossier, ou pas du tout. ${notOurs}`,
    "special-file": ({ path }) => `${path} est un lien ou un périphérique, et non un fichier. ${notOurs}`,
    "duplicate-name": ({ path }) => `L’archive a deux fois ${path}. ${notOurs}`,
    "name-clash": ({ path }) =>
      `${path} porte le nom d’un autre fichier ou dossier de l’archive, aux majuscules près : sur bien des systèmes, l’un remplacerait l’autre. ${notOurs}`,
    "no-manifest": () =>
      "L’archive n’a pas de bundle.json, la liste de ce qu’elle contient : elle ne vient pas d’un site fait par event-kit. Si c’est un dossier d’événement mis en zip, ouvrez l’archive et donnez le dossier.",
    "manifest-too-large": () =>
      `La liste de l’archive, bundle.json, dépasse ${bytes(bundleLimits.manifestBytes)}. ${notOurs}`,
    manifest: ({ path }) =>
      `La liste de l’archive, bundle.json, n’est pas juste${path === "" ? "" : ` à ${path}`}. ${tellThem}`,
    "newer-format": () =>
      "L’archive vient d’une version plus récente d’event-kit, dans un format que celle-ci ne connaît pas. Installez la dernière version, puis recommencez.",
    "unlisted-file": ({ path }) =>
      `${path} est dans l’archive mais pas dans sa liste, bundle.json : on l’y a ajouté. Si l’archive a été ouverte puis modifiée, donnez plutôt le dossier ; sinon, reprenez-la sur le site de l’événement.`,
    "missing-file": ({ path }) => `L’archive devrait contenir ${path}, et ne l’a pas. ${again}`,
    "wrong-size": ({ path }) => `${path} n’a pas la taille que dit la liste de l’archive : il a été changé. ${again}`,
    "wrong-checksum": ({ path }) =>
      `${path} n’est pas le fichier que dit la liste de l’archive : il a été changé. ${again}`,
  },
};

function statusFr(status: number): string {
  if (status === 404 || status === 410) return `la page n’existe pas, ou plus (${status}). Vérifiez l’adresse.`;
  if (status === 401 || status === 403)
    return `elle n’est pas ouverte à tout le monde (${status}). Demandez à l’équipe de cet événement, ou téléchargez vous-même le fichier.`;
  if (status === 429) return "le site trouve qu’on l’interroge trop souvent (429). Réessayez dans une heure.";
  if (status >= 500) return `le site a lui-même un problème (${status}). Réessayez plus tard.`;
  return `le site répond « ${status} ». Ouvrez l’adresse dans un navigateur, et donnez celle où vous arrivez.`;
}
