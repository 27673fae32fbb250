// SPDX-License-Identifier: MIT
import { parseUrl } from "../addresses/parse-url.ts";
import { nameFault } from "../load/name-fault.ts";
import type { Licences } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { isDay, isLanguage, isSlug } from "../validate/schema-formats.ts";
import type { BundleFile, BundleManifest } from "./bundle.ts";
import { BundleError } from "./bundle-error.ts";
import { bundleLimits } from "./bundle-limits.ts";
import { byKey, fields, line, list, type Reader, text, whole } from "./read-fields.ts";
import { leftOut } from "./read-left-out.ts";

const said = line(10_000);
const texts = byKey(isLanguage, said, 20);
const licence = text(100, (id) => /^[\x21-\x7e]+$/u.test(id));
const path = text(200, (one) => nameFault(one) === undefined);
const sha256 = text(64, (one) => /^[0-9a-f]{64}$/u.test(one));
const url = text(2_000, (one) => /^https?:\/\/\S+$/u.test(one) && parseUrl(one) !== undefined);
const day = text(10, isDay);

const licences: Reader<Licences> = (value, at) => {
  const one = fields(value, at);
  return {
    content: one.get("content", licence),
    data: one.get("data", licence),
    ...present({
      code: one.maybe("code", licence),
      brand: one.maybe("brand", licence),
      media: one.maybe("media", licence),
    }),
  };
};

const edition: Reader<BundleManifest["edition"]> = (value, at) => {
  const one = fields(value, at);
  const dates = fields(
    one.get("dates", (of) => of),
    `${at}/dates`,
  );
  return {
    id: one.get("id", text(80, isSlug)),
    title: one.get("title", texts),
    ...present({ url: one.maybe("url", url) }),
    languages: one.get("languages", list(text(12, isLanguage), 1, 20)),
    dates: { start: dates.get("start", day), end: dates.get("end", day) },
    ...present({ territory: one.maybe("territory", texts) }),
  };
};

const file: Reader<BundleFile> = (value, at) => {
  const one = fields(value, at);
  return {
    path: one.get("path", path),
    bytes: one.get("bytes", whole()),
    sha256: one.get("sha256", sha256),
    licence: one.get("licence", licence),
    ...present({ credit: one.maybe("credit", said) }),
  };
};

/**
 * The list of a bundle, from the bytes of `bundle.json`: what `schemas/published/bundle.schema.json` says of it, in new
 * objects; fields that this version does not know are skipped. Throws BundleError: `manifest` with the place that is
 * wrong, `newer-format`, or the limit that a listed file exceeds.
 */
export function readManifest(bytes: Uint8Array): BundleManifest {
  const all = fields(parsed(bytes), "");
  const format = all.get("format", whole());
  if (format > 1) throw new BundleError("newer-format");
  if (format < 1) throw new BundleError("manifest", "/format");
  const kit = fields(
    all.get("kit", (of) => of),
    "/kit",
  );
  kit.get(
    "name",
    text(9, (name) => name === "event-kit"),
  );
  return withinLimits({
    format: 1,
    kit: { name: "event-kit", version: kit.get("version", line(40)) },
    edition: all.get("edition", edition),
    licences: all.get("licences", licences),
    credits: all.get("credits", list(said, 0, 1_000)),
    files: all.get("files", list(file, 1, bundleLimits.files)),
    left_out: all.get("left_out", list(leftOut, 0, 100)).filter((one) => one !== undefined),
  });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new BundleError("manifest", "");
  }
}

function withinLimits(manifest: BundleManifest): BundleManifest {
  const { files } = manifest;
  const large = files.find(({ bytes }) => bytes > bundleLimits.fileBytes);
  if (large !== undefined) throw new BundleError("file-too-large", large.path);
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > bundleLimits.bytes) throw new BundleError("too-large");
  const known = new Set<string>();
  for (const { path: one } of files) {
    if (known.has(one)) throw new BundleError("duplicate-name", one);
    known.add(one);
  }
  return manifest;
}
