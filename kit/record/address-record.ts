// SPDX-License-Identifier: MIT
/** Every address that was ever published, by edition: `event-kit.lock.json`, beside `event.yaml` or `series.yaml`. */
export interface AddressRecord {
  readonly format: 1;
  /**
   * Addresses below the edition's own (`sessions/ouverture.html`), in code-unit order; those of the site's root under the
   * empty name. Never with a fragment or a query.
   */
  readonly editions: Readonly<Record<string, readonly string[]>>;
}

export const recordName = "event-kit.lock.json";

export const emptyRecord: AddressRecord = { format: 1, editions: {} };

/** Bytes that a record may have: some 400,000 addresses. */
export const largestRecord = 32 * 1024 * 1024;

/** What a record holds of an edition; nothing when it does not know it. An id may be a word such as `constructor`. */
export function recordedOf({ editions }: AddressRecord, id: string): readonly string[] {
  return Object.hasOwn(editions, id) ? (editions[id] ?? []) : [];
}

/** The text of a record: one address a line, so that a change of one is a change of one line in Git. */
export function recordText({ editions }: AddressRecord): string {
  const sorted = Object.keys(editions)
    .sort()
    .map((id) => [id, [...(editions[id] ?? [])].sort()]);
  return `${JSON.stringify({ format: 1, editions: Object.fromEntries(sorted) }, null, 2)}\n`;
}
