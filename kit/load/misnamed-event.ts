// SPDX-License-Identifier: MIT

const eventNames = new Set(["event.yaml", "event.yml"]);
const almost = /^(?:event|événement|evenement)(?:\.ya?ml)?(?:\.ya?ml|\.txt)$/iu;

/** The first of a folder's names that was meant to be `event.yaml`: capitals, a hidden `.txt`, an end written twice. */
export function misnamedEvent(names: readonly string[]): string | undefined {
  return names.find((name) => !eventNames.has(name) && almost.test(name.normalize("NFC")));
}
