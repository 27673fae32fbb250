// SPDX-License-Identifier: MIT
import type { DrawnImage } from "../../../kit/derive/site.ts";
import { Tiles } from "../components/motif.tsx";
import { imagePaint } from "./paint.ts";

/** A row of the poster, for the foot of every page: its second one, since the first stands at the head of many. */
export function StripImage({ image }: { image: DrawnImage }) {
  const { motif } = image;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 100" width="1600" height="100" aria-hidden="true">
      <Tiles motif={motif} columns={16} rows={1} offset={motif.columns} open paint={imagePaint(image)} />
    </svg>
  );
}
