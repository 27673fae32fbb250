// SPDX-License-Identifier: MIT
import type { MessagesOf, TraceCode } from "../messages.ts";
import { french as t, yaml } from "../say.ts";

const notCarried = {
  money: "interdit les usages qui rapportent de l’argent",
  changes: "interdit les modifications",
  reserved: "réserve tous les droits",
  unknown: "n’est pas de celles dont le kit connaît les termes",
} as const;

/** French words for what the rules about traces, their licences and withdrawals find. */
export const frenchTraces: MessagesOf<TraceCode> = {
  "licence/not-carried": ({ licence, reason }) => ({
    what: t`La licence « ${licence} » ${notCarried[reason]} : le site montre ceci avec sa licence, et qui partira de votre événement pour faire le sien ne l’emportera pas.`,
    todo: t`Rien, si ses auteurs et autrices le veulent ainsi. S’ils acceptent la réutilisation libre, donnez une licence libre, comme CC-BY-SA-4.0 ou CC0-1.0.`,
  }),
  "licence/incompatible": ({ licence, source, source_licence }) => ({
    what: t`Cette trace est sous « ${licence} », mais elle est tirée de « ${source} », qui est sous « ${source_licence} » et ne le permet pas.`,
    todo: t`Donnez à cette trace une licence que sa source permet, souvent la même, ou demandez aux auteurs et autrices de la source.`,
  }),
  "trace/no-licence": ({ assumed }) => ({
    what: t`Rien ne dit comment réutiliser cette trace : le site annonce « ${assumed} », que ses auteurs et autrices n’ont peut-être pas choisie.`,
    todo:
      t`Demandez-leur, puis écrivez-la une fois pour tous les textes dans event.yaml :` +
      yaml("licences:", `  content: ${assumed}`),
  }),
  "trace/no-author": () => ({
    what: t`Rien ne dit de qui est cette trace : personne ne peut ni remercier ni citer.`,
    todo:
      t`Nommez ses auteurs et autrices par leur identifiant ou leur nom, ou le groupe qui l’a faite :` +
      yaml("authors: [Prénom Nom]"),
  }),
  "trace/two-subjects": ({ session, axis }) => ({
    what: t`Cette trace est rattachée à la fois à la séance « ${session} » et à l’axe « ${axis} ».`,
    todo: t`Gardez « session » si elle vient de cette séance, dont les axes sont déjà connus ; gardez « axis » si elle rassemble plusieurs séances.`,
  }),
  "trace/empty": ({ status }) => ({
    what: t`Cette trace est « ${status} », et ne contient encore rien : sa page sera vide.`,
    todo: t`Écrivez trois idées fortes et une suite, donnez son fichier ou son adresse, ou attendez-la avec « status: expected ».`,
  }),
  "trace/expected-with-content": ({ field }) => ({
    what: t`Cette trace est encore « expected », alors qu’elle a déjà « ${field} » : le site dit qu’elle est attendue, et n’en montre rien.`,
    todo: t`Si elle est arrivée, écrivez :` + yaml("status: raw"),
  }),
  "trace/validated-by-nobody": () => ({
    what: t`Cette trace est « validated », et rien ne dit par qui.`,
    todo:
      t`Nommez qui l’a relue et approuvée, ou écrivez « status: proof_read » :` + yaml("validated_by: [Prénom Nom]"),
  }),
  "trace/medium-unsigned": ({ missing }) => ({
    what:
      missing === "author"
        ? t`Rien ne dit de qui est cet enregistrement, ce support ou cette image.`
        : t`Rien ne dit comment réutiliser cet enregistrement, ce support ou cette image.`,
    todo:
      missing === "author"
        ? t`Nommez son auteur ou son autrice :` + yaml("author: Prénom Nom")
        : t`Demandez à son auteur ou à son autrice, puis donnez sa licence :` + yaml("licence: CC-BY-SA-4.0"),
  }),
  "figure/undated": ({ counts, value, other }) => ({
    what: t`Les sources se contredisent sur « ${counts} » : ${value} ici, ${other} ailleurs ; et celle-ci n’a pas de date.`,
    todo:
      t`Les deux sont montrées. Dites quand cette source a été publiée, pour que l’on puisse en juger :` +
      yaml("source: {…, date: 2018-10-01}"),
  }),
  "quote/not-approved": () => ({
    what: t`Cette citation n’est pas approuvée : elle reste hors du site et de tous les exports.`,
    todo: t`Demandez à la personne ; quand elle est d’accord, écrivez :` + yaml("approved: true"),
  }),
  "quote/withdrawn-person": ({ person }) => ({
    what: t`Ce sont les mots de « ${person} », qui s’est retirée : ils restent hors du site et de tous les exports.`,
    todo: t`Supprimez aussi cette citation du dossier, ou n’en gardez que le retrait :` + yaml("withdrawn: true"),
  }),
  "withdrawn/named": ({ person, where }) => ({
    what: `${t`La personne « ${person} » s’est retirée, et son nom est encore là : `}${namedWhere[where]}.`,
    todo: namedTodo[where],
  }),
  "lineage/withdrawn": ({ what, id, by }) => ({
    what: t`L’édition « ${by} », dont celle-ci est issue, a retiré ${withdrawnWhat[what]} « ${id} » : rien n’en est montré ici non plus.`,
    todo:
      what === "medium"
        ? t`Supprimez aussi le fichier ici. Si c’est un autre, qui porte le même nom par hasard, écrivez dans « ${id}.yaml » :` +
          yaml("withdrawn: false")
        : t`N’en gardez que le retrait (« withdrawn: true »). Si ce n’est pas la même ${withdrawnNoun[what]}, écrivez :` +
          yaml("withdrawn: false"),
  }),
};

const withdrawnWhat = { person: "la personne", trace: "la trace", medium: "le fichier" } as const;
const withdrawnNoun = { person: "personne", trace: "trace" } as const;

const namedWhere = {
  text: "le site montre […] à la place",
  name: "le site le laisse de côté",
  address: "le site laisse de côté tout le lien ou tout le mot-dièse",
  file: "le fichier n’est pas publié",
} as const;

const namedTodo = {
  text: t`Réécrivez la phrase sans ce nom : qui peut lire le dossier le voit encore.`,
  name: t`Retirez aussi le nom ici : qui peut lire le dossier le voit encore.`,
  address: "Retirez-le, ou donnez-en un autre qui ne porte pas ce nom.",
  file: "Supprimez le fichier, ou donnez-lui un autre nom s’il ne montre rien de cette personne.",
} as const;
