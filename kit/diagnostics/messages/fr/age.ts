// SPDX-License-Identifier: MIT
import type { AgeCode, MessagesOf } from "../messages.ts";
import { scalar, french as t, yaml } from "../say.ts";

/** French words for what age does to an event: addresses that moved, formats that changed. */
export const frenchAge: MessagesOf<AgeCode> = {
  "format/older": ({ found, supported }) => ({
    what:
      found === undefined
        ? t`Rien ne dit à quel format ce fichier est écrit ; cette version du kit lit le format ${supported}.`
        : t`Cet événement est écrit au format ${found} ; cette version du kit lit le format ${supported}.`,
    todo:
      t`Laissez le kit le mettre à jour ; il montre chaque changement avant d’écrire :` +
      yaml("npx event-kit migrate") +
      (found === undefined
        ? `\n${t`Si le fichier est nouveau, écrivez en tête :`}${yaml(`format: ${supported}`)}`
        : ""),
  }),
  "format/newer": ({ found, supported }) => ({
    what: t`Cet événement est écrit au format ${found}, plus récent que cette version du kit, qui lit le format ${supported}.`,
    todo: t`Mettez le kit à jour ; rien n’est à changer dans l’événement.`,
  }),
  "redirect/unknown-target": ({ address, nearest }) => ({
    what: t`Le site n’a rien à « ${address} », où mène cette redirection.`,
    todo:
      nearest === undefined
        ? t`Écrivez une adresse du site, sous celle de l’édition et sans la langue, comme sessions/ouverture.html, ou une adresse complète qui commence par https://.`
        : `${t`Vouliez-vous dire celle-ci ?`}${yaml(`to: ${scalar(nearest)}`)}`,
  }),
  "redirect/shadows-page": ({ address }) => ({
    what: t`Cette redirection part de « ${address} », où le site a une page ou un fichier : personne ne la suivrait jamais.`,
    todo: t`Supprimez la redirection ; ou, si ce qui s’y trouve doit partir, supprimez-le d’abord.`,
  }),
  "redirect/chain-or-loop": ({ from, to, end }) => ({
    what:
      end === undefined
        ? t`Depuis « ${from} », les redirections tournent en rond et ne mènent à aucune page.`
        : t`Cette redirection mène à « ${to} », qui est elle-même redirigée.`,
    todo:
      end === undefined
        ? t`Supprimez l’une d’elles, ou faites-la mener à une page qui existe.`
        : `${t`Menez directement là où elle aboutit :`}${yaml(`to: ${scalar(end)}`)}`,
  }),
  "redirect/duplicate": ({ from }) => ({
    what: t`« ${from} » est redirigée deux fois.`,
    todo: t`Gardez une seule des deux redirections.`,
  }),
  "redirect/other-kind": ({ from, to }) => ({
    what: t`Ni une page ni un fichier d’un autre type ne peut se trouver à « ${from} » : cette redirection mène à « ${to} ».`,
    todo: from.endsWith(".html")
      ? t`Menez à une page, ou à une adresse complète qui commence par https://.`
      : t`Seules les pages (.html) peuvent mener n’importe où. Faites mener ce fichier à un fichier du site dont le nom finit de la même façon, ou supprimez la redirection.`,
  }),
};
