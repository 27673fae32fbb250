// SPDX-License-Identifier: MIT
import type { Edition } from "../model/edition.ts";
import { present } from "../model/present.ts";
import { mediaPath } from "./paths.ts";
import type { Picture } from "./site.ts";
import type { Views } from "./views.ts";

/** How to show a picture of the event folder, by its path there; one that is unknown or withdrawn is shown nowhere. */
export function pictureViews(
  edition: Edition,
  { maybe, licence }: Pick<Views, "maybe" | "licence">,
): (path: string | undefined) => Picture | undefined {
  const media = new Map(edition.media.map((medium) => [medium.path, medium]));
  return (path) => {
    const medium = path === undefined ? undefined : media.get(path);
    if (medium === undefined || medium.withdrawn) return undefined;
    return {
      path: mediaPath(edition.id, medium.path),
      licence: licence(medium.licence, medium.licence_inherited),
      ...present({
        alt: maybe(medium.alt),
        caption: maybe(medium.caption),
        width: medium.width,
        height: medium.height,
        narrower: medium.narrower?.map(({ path, width }) => ({ path: mediaPath(edition.id, path), width })),
        credit: medium.credit,
      }),
    };
  };
}
