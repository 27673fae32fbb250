// SPDX-License-Identifier: MIT
import type { MediaFile } from "../load/source.ts";
import { measurePicture } from "../pictures/measure-picture.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { LicenceId, Medium } from "./edition.ts";
import type { Localize } from "./localized.ts";
import { present } from "./present.ts";

const pictures = /\.(png|jpe?g|webp|avif|gif|svg)$/iu;

/** The files of `media/` with what their sidecars say; a licence not given is the edition's for media, and said to be so. */
export function toMedia(input: CheckedInput, mediaLicence: LicenceId, local: Localize): readonly Medium[] {
  const sidecars = new Map(input.media.map(({ id, value }) => [id, value]));
  return input.files.map((file) => {
    const said = sidecars.get(file.path);
    if (said?.withdrawn) {
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
        text: file.text,
        ...measure(file),
      }),
    };
  });
}

/** Pixels of a picture from its first bytes; nothing when they do not tell. */
function measure(file: MediaFile): { width?: number; height?: number } {
  return (pictures.test(file.path) && measurePicture(file.head)) || {};
}
