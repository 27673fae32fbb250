// SPDX-License-Identifier: MIT

import type { Exported } from "../exported.ts";
import { editionDataset, editionEvent } from "./ro-crate-edition.ts";
import { compact, type Entity, ref } from "./ro-crate-entity.ts";
import { fileEntities } from "./ro-crate-files.ts";
import { licenceEntities } from "./ro-crate-licences.ts";
import { agentEntities, agentsOf } from "./ro-crate-people.ts";
import { traceEntities } from "./ro-crate-traces.ts";

const version = "https://w3id.org/ro/crate/1.2";

/**
 * The edition's folder described for an archive: `ro-crate-metadata.json`, RO-Crate 1.2 (https://w3id.org/ro/crate/1.2), an
 * attached crate whose root is the folder it stands in. Data entities are the site's files, by relative addresses; people are
 * those who made traces and did not withdraw; what is elsewhere is named and is no part of the crate.
 */
export function roCrate(exported: Exported): string {
  const agents = agentsOf(exported);
  const traces = traceEntities(exported, agents);
  const files = fileEntities(exported);
  const parts = [...traces.filter((one) => isPart(one)), ...files];
  const descriptor: Entity = {
    "@id": "ro-crate-metadata.json",
    "@type": "CreativeWork",
    conformsTo: ref(version),
    about: ref("./"),
  };
  const graph = [
    descriptor,
    editionDataset(exported, agents, parts),
    editionEvent(exported),
    ...parts,
    ...traces.filter((one) => !isPart(one)),
    ...agentEntities(exported, agents),
    ...licenceEntities(exported),
  ];
  return `${JSON.stringify({ "@context": `${version}/context`, "@graph": graph.map(compact) }, null, 1)}\n`;
}

/** Whether an entity is a file of the crate, and not something elsewhere. */
function isPart({ "@type": type }: Entity): boolean {
  return Array.isArray(type) && type.includes("File");
}
