// SPDX-License-Identifier: MIT
/** An object's fields, without those that are undefined. */
export type Present<T extends object> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without its undefined fields: for those who read it, an absent field and an undefined one are not the same. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
