// SPDX-License-Identifier: MIT
import type { VNode } from "preact";
import type { DrawnImage } from "../../../kit/derive/site.ts";
import { FaviconImage } from "./favicon.tsx";
import { PosterImage } from "./poster.tsx";
import { SocialImage } from "./social.tsx";
import { StripImage } from "./strip.tsx";

/** The drawing of each kind of picture that the kit makes from an edition's data. */
export const images: Readonly<Record<DrawnImage["kind"], (props: { image: DrawnImage }) => VNode>> = {
  favicon: FaviconImage,
  poster: PosterImage,
  social: SocialImage,
  strip: StripImage,
};
