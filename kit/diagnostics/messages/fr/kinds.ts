// SPDX-License-Identifier: MIT

/** How French speaks of one kind of thing: « aucun … », « un autre … », « d’un … », « le même … », and where to declare it. */
export interface FrenchKind {
  readonly none: string;
  readonly another: string;
  readonly of: string;
  readonly same: string;
  readonly where: string;
}

const axes = { none: "Aucun axe", another: "un autre axe", of: "de l’axe", same: "du même axe" };
const kinds: Readonly<Record<string, FrenchKind>> = {
  axis: { ...axes, where: "sous « axes » dans event.yaml" },
  track: masculine("parcours", "sous « tracks » dans event.yaml"),
  format: masculine("format", "sous « formats » dans event.yaml, ou dans le dossier formats/"),
  place: masculine("lieu", "sous « places » dans event.yaml, ou dans le dossier places/"),
  room: feminine("salle", "sous « rooms » d’un lieu, dans event.yaml ou dans places/"),
  organisation: feminine("structure", "sous « organisations » dans event.yaml, ou dans le dossier organisations/"),
  partner: masculine("partenaire", "sous « partners » dans event.yaml, ou dans le dossier partners/"),
  person: feminine("personne", "sous « people » dans event.yaml, ou dans le dossier people/"),
  session: feminine("séance", "sous « sessions » dans event.yaml, ou dans le dossier sessions/"),
  page: feminine("page", "sous « pages » dans event.yaml, ou dans le dossier pages/"),
  news: { ...feminine("actualité", "sous « news » dans event.yaml, ou dans le dossier news/"), of: "de l’actualité" },
  trace: feminine("trace", "sous « traces » dans event.yaml, ou dans le dossier traces/"),
  working_group: masculine("groupe de travail", "sous « working_groups » dans event.yaml, ou dans working-groups/"),
  commitment: { ...masculine("engagement", "sous « charter » dans event.yaml"), of: "de l’engagement" },
};

function masculine(noun: string, where: string): FrenchKind {
  return { none: `Aucun ${noun}`, another: `un autre ${noun}`, of: `du ${noun}`, same: `du même ${noun}`, where };
}

function feminine(noun: string, where: string): FrenchKind {
  return {
    none: `Aucune ${noun}`,
    another: `une autre ${noun}`,
    of: `de la ${noun}`,
    same: `de la même ${noun}`,
    where,
  };
}

/** The words for a kind of the model, such as `working_group`; an unknown kind is named as it is. */
export function frenchKind(kind: string): FrenchKind {
  const words = kinds[kind] ?? masculine(kind, "dans event.yaml");
  return { ...words, where: words.where.replace(/« | »/g, (mark) => mark.replace(" ", "\u202f")) };
}
