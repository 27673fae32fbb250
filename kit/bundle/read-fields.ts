// SPDX-License-Identifier: MIT
/** Reading what a stranger wrote in JSON: only what is expected is taken, into new objects; the rest is skipped. */
import { BundleError } from "./bundle-error.ts";
import { oneLine } from "./one-line.ts";

/** Takes a value that may be anything, and where it stands (a JSON Pointer, RFC 6901). Throws BundleError `manifest`. */
export type Reader<T> = (value: unknown, at: string) => T;

/** The fields of an object, by name. */
export interface Fields {
  /** A field that has to be there. */
  get<T>(name: string, reader: Reader<T>): T;
  /** A field that may be absent. */
  maybe<T>(name: string, reader: Reader<T>): T | undefined;
}

/** Takes an object. Fields that nobody asks for are skipped: later versions may have more. */
export const fields: Reader<Fields> = (value, at) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BundleError("manifest", at);
  const own = new Map(Object.entries(value));
  const read = <T>(name: string, reader: Reader<T>) => reader(own.get(name), `${at}/${name}`);
  return { get: read, maybe: (name, reader) => (own.has(name) ? read(name, reader) : undefined) };
};

/** Takes a text of at most so many characters, without control characters but tabs and ends of lines, that is as it should be. */
export function text(most: number, fits: (text: string) => boolean = () => true): Reader<string> {
  return (value, at) => {
    if (typeof value !== "string" || [...value].length > most) throw new BundleError("manifest", at);
    if (/\p{Cc}/u.test(value.replace(/[\n\t]/gu, "")) || !fits(value)) throw new BundleError("manifest", at);
    return value;
  };
}

/** Takes a text of at most so many characters as one line on which all shows: it goes to terminals, into YAML and Markdown. */
export function line(most: number): Reader<string> {
  const whole = text(most);
  return (value, at) => oneLine(whole(value, at));
}

/** Takes a whole number from 0 to `most`, as large as JSON can say exactly unless told. */
export function whole(most: number = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value, at) => {
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0 || value > most)
      throw new BundleError("manifest", at);
    return value;
  };
}

/** Takes a list of at least and at most so many. */
export function list<T>(reader: Reader<T>, least: number, most: number): Reader<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) throw new BundleError("manifest", at);
    return value.map((one, index) => reader(one, `${at}/${index}`));
  };
}

/** Takes an object whose keys are data too: each is judged, and there is at least one. */
export function byKey<T>(fits: (key: string) => boolean, reader: Reader<T>, most: number): Reader<Record<string, T>> {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BundleError("manifest", at);
    const entries = Object.entries(value);
    if (entries.length === 0 || entries.length > most || entries.some(([key]) => !fits(key)))
      throw new BundleError("manifest", at);
    return Object.fromEntries(entries.map(([key, one]) => [key, reader(one, `${at}/${key}`)]));
  };
}
