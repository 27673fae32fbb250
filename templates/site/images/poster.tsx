// SPDX-License-Identifier: MIT
import { defaultTokens } from "../../../kit/color/tokens.ts";
import type { DrawnImage } from "../../../kit/derive/site.ts";
import { Tiles } from "../components/motif.tsx";
import { lightPaint } from "./paint.ts";
import { headingFont, TitleLines } from "./title-lines.tsx";

const { ink, paper, soft } = defaultTokens.light;

/** The edition's poster in the proportions of A sheets (1000 × 1414), to print at any size. */
export function PosterImage({ image }: { image: DrawnImage }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 1000 1414"
      width="1000"
      height="1414"
      role="img"
      aria-label={image.title}
    >
      <path fill={paper} d="M0 0H1000V1414H0Z" />
      <svg x="0" y="0" width="1000" height="833.3" viewBox="0 0 600 500" aria-hidden="true">
        <Tiles motif={image.motif} columns={6} rows={5} paint={lightPaint(image.colors)} />
      </svg>
      <path fill={ink} d="M0 833h1000v5H0Z" />
      <TitleLines title={image.title} top={890} width={872} height={300} min={40} max={150} />
      <g font-family={headingFont} font-weight="800">
        <text x="64" y="1290" font-size="54" fill={ink}>
          {image.when}
        </text>
        <text x="64" y="1350" font-size="40" fill={soft}>
          {image.where}
        </text>
      </g>
    </svg>
  );
}
