// SPDX-License-Identifier: MIT
import { imageSize } from "image-size";
import type { MediaFile } from "../load/source.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { LicenceId, Medium } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";

const pictures = /\.(png|jpe?g|webp|avif|gif|svg)$/iu;

/** The files of `media/` with what their sidecars say; a licence not given is the edition's for media, and said to be so. */
export function toMedia(input: CheckedInput, mediaLicence: LicenceId, local: Localize): readonly Medium[] {
  const sidecars = new Map(input.media.map(({ id, value }) => [id, value]));
  const portraits = withdrawnPortraits(input);
  return input.files.map((file) => {
    const said = sidecars.get(file.path);
    if (said?.withdrawn || portraits.has(file.path)) {
      return { path: file.path, bytes: file.bytes, licence: mediaLicence, licence_inherited: true, withdrawn: true };
    }
    return {
      path: file.path,
      bytes: file.bytes,
      licence: said?.licence ?? mediaLicence,
      licence_inherited: said?.licence === undefined,
      withdrawn: false,
      ...present({
        alt: local.maybe(said?.alt),
        caption: local.maybe(said?.caption),
        credit: local.name(said?.credit),
        source: said?.source,
        ...measure(file),
      }),
    };
  });
}

/** Photos of people who have withdrawn, unless someone who stays shows the same one. */
function withdrawnPortraits({ people }: CheckedInput): ReadonlySet<string> {
  const photos = (gone: boolean) =>
    people.filter(({ value }) => (value.withdrawn ?? false) === gone).flatMap(({ value }) => value.photo ?? []);
  const kept = new Set(photos(false));
  return new Set(photos(true).filter((path) => !kept.has(path)));
}

/** Pixels of a picture from its first bytes; nothing when they do not tell. */
function measure(file: MediaFile): { width?: number; height?: number } {
  if (!pictures.test(file.path)) return {};
  try {
    const { width, height } = imageSize(file.head);
    return { width: Math.round(width), height: Math.round(height) };
  } catch {
    return {};
  }
}
