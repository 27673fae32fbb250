// SPDX-License-Identifier: MIT
import { defaultTokens } from "../../../kit/color/tokens.ts";
import type { DrawnImage } from "../../../kit/derive/site.ts";
import { Tiles } from "../components/motif.tsx";
import { lightPaint } from "./paint.ts";
import { headingFont, TitleLines } from "./title-lines.tsx";

const { ink, paper, soft } = defaultTokens.light;
const text = "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Arial,sans-serif";

/** The card that social networks show: 1200 × 630, the size Open Graph asks for. */
export function SocialImage({ image }: { image: DrawnImage }) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 1200 630"
      width="1200"
      height="630"
      role="img"
      aria-label={image.title}
    >
      <path fill={paper} d="M0 0H1200V630H0Z" />
      <svg x="696" y="0" width="504" height="630" viewBox="0 0 400 500" aria-hidden="true">
        <Tiles motif={image.motif} columns={4} rows={5} paint={lightPaint(image.colors)} />
      </svg>
      <path fill={ink} d="M693 0h3v630h-3Z" />
      <TitleLines title={image.title} top={64} width={570} height={330} min={34} max={104} />
      <text x="64" y="512" font-family={headingFont} font-weight="800" font-size="40" fill={ink}>
        {image.when}
      </text>
      <text x="64" y="562" font-family={text} font-size="30" fill={soft}>
        {image.where}
      </text>
    </svg>
  );
}
