// SPDX-License-Identifier: MIT
/** The kit's own colours, by token name; an organiser's theme replaces any of them. */
export interface Tokens {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly card: string;
  readonly accent: string;
}

export const defaultTokens: { readonly light: Tokens; readonly dark: Tokens } = {
  light: { paper: "#fbf7ee", ink: "#17181c", soft: "#5a5750", line: "#d9d2c3", card: "#ffffff", accent: "#1f3fbf" },
  dark: { paper: "#131417", ink: "#f3eee2", soft: "#b5afa2", line: "#34353a", card: "#1b1c20", accent: "#9db2ff" },
};

/** Axis colours and shapes, in the order axes take them when the organiser gives none. */
export const palette = [
  "#e4472b",
  "#2547d0",
  "#0b7a55",
  "#f2b705",
  "#7a3e9d",
  "#0e8a9a",
  "#d81e5b",
  "#5b6b00",
] as const;
export const shapes = ["arch", "bars", "circle", "quarter", "triangle", "ring", "wave", "square"] as const;
