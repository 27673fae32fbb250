// SPDX-License-Identifier: MIT
import { defaultTokens } from "../../../kit/color/tokens.ts";
import type { DrawnImage } from "../../../kit/derive/site.ts";
import { Tiles } from "../components/motif.tsx";
import { lightPaint } from "./paint.ts";

/** One tile of the poster, the whole identity at 16 pixels. */
export function FaviconImage({ image }: { image: DrawnImage }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="-8 -8 116 116"
      width="64"
      height="64"
      role="img"
      aria-label={image.title}
    >
      <path fill={defaultTokens.light.paper} d="M-8 -8H108V108H-8Z" />
      <Tiles motif={image.motif} columns={1} rows={1} paint={lightPaint(image.colors)} />
    </svg>
  );
}
