// SPDX-License-Identifier: MIT
import { defaultTokens } from "../../../kit/color/tokens.ts";
import { fitText } from "./fit-text.ts";

/** The heading font, and what stands in for it where it is not installed. */
export const headingFont = "'Bricolage Grotesque','Arial Black',sans-serif";
const leading = 0.98;

/** A title as large as its box allows, its left edge at 64. */
export function TitleLines(props: {
  title: string;
  top: number;
  width: number;
  height: number;
  min: number;
  max: number;
}) {
  const { title, top, ...box } = props;
  const { size, lines } = fitText(title, { ...box, leading });
  return (
    <g
      font-family={headingFont}
      font-weight="800"
      font-size={size}
      fill={defaultTokens.light.ink}
      letter-spacing={-0.02 * size}
    >
      {lines.map((line, index) => (
        <text key={line} x="64" y={top + size * (0.8 + index * leading)}>
          {line}
        </text>
      ))}
    </g>
  );
}
