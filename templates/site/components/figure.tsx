// SPDX-License-Identifier: MIT
import type { Picture } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links, Ui } from "../../../kit/render/ui.ts";
import { Licence } from "./licence.tsx";
import { columnWidth, srcset } from "./srcset.ts";
import { plain, textIn } from "./text.tsx";

interface ImageProps {
  readonly picture: Picture;
  readonly ui: Links;
  /** Seen at once: not put off. */
  readonly first?: boolean;
  readonly class?: string;
  /** How wide it is drawn (CSS, `sizes`), when that is not the width of a column of text. */
  readonly sizes?: string;
}

/** A picture alone, in the width that suits the screen; without a text of its own it is decoration. */
export function Image({ picture, ui, first = false, sizes = columnWidth, ...props }: ImageProps) {
  const set = widthsOf(picture, ui);
  return (
    <img
      src={ui.href(picture.path)}
      srcset={set}
      sizes={set && sizes}
      alt={picture.alt === undefined ? "" : plain(picture.alt)}
      width={picture.width}
      height={picture.height}
      loading={first ? undefined : "lazy"}
      decoding="async"
      class={props.class}
    />
  );
}

/** Undefined for a picture of one width. */
function widthsOf({ path, width, narrower = [] }: Picture, ui: Links): string | undefined {
  if (width === undefined || narrower.length === 0) return undefined;
  return srcset([...narrower, { path, width }].map((one) => ({ href: ui.href(one.path), width: one.width })));
}

/** A picture with what its author says of it, who made it and under which licence. `sizes` as for an image. */
export function Figure(props: { picture: Picture; lang: Lang; ui: Ui; first?: boolean; sizes?: string }) {
  const { picture, lang, ui, first = false, sizes = columnWidth } = props;
  return (
    <figure class="figure">
      <Image picture={picture} ui={ui} first={first} sizes={sizes} />
      {(picture.caption ?? picture.credit) !== undefined && (
        <figcaption>
          {picture.caption && <p>{textIn(picture.caption, lang)}</p>}
          <Credit picture={picture} />
        </figcaption>
      )}
    </figure>
  );
}

function Credit({ picture: { credit, licence } }: { picture: Picture }) {
  if (credit === undefined && licence === undefined) return null;
  return (
    <p>
      {credit && <span class="credit">{credit}</span>}
      {credit && licence && ", "}
      {licence && <Licence licence={licence} />}
    </p>
  );
}
