// SPDX-License-Identifier: MIT
import { defaultTokens } from "../../../kit/color/tokens.ts";
import type { DrawnImage } from "../../../kit/derive/site.ts";
import { Tiles } from "../components/motif.tsx";
import { fitText } from "./fit-text.ts";
import { lightPaint } from "./paint.ts";

const { ink, paper, soft } = defaultTokens.light;
const heading = "'Bricolage Grotesque','Arial Black',sans-serif";
const text = "'Atkinson Hyperlegible Next','Atkinson Hyperlegible',Arial,sans-serif";

/** The card that social networks show: 1200 × 630, the size Open Graph asks for. */
export function SocialImage({ image }: { image: DrawnImage }) {
  const title = fitText(image.title, { width: 570, height: 330, min: 34, max: 104, leading: 0.98 });
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
      <g font-family={heading} font-weight="800" font-size={title.size} fill={ink} letter-spacing={-0.02 * title.size}>
        {title.lines.map((line, index) => (
          <text key={line} x="64" y={64 + title.size * (0.8 + index * 0.98)}>
            {line}
          </text>
        ))}
      </g>
      <text x="64" y="512" font-family={heading} font-weight="800" font-size="40" fill={ink}>
        {image.when}
      </text>
      <text x="64" y="562" font-family={text} font-size="30" fill={soft}>
        {image.where}
      </text>
    </svg>
  );
}
