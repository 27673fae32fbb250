// SPDX-License-Identifier: MIT
import type { Picture } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { Licence } from "./licence.tsx";
import { plain, Text } from "./text.tsx";

/** A picture alone; without a text of its own it is decoration. `first` pictures are not put off. */
export function Image(props: { picture: Picture; ui: Ui; first?: boolean; class?: string }) {
  const { picture, ui, first = false } = props;
  return (
    <img
      src={ui.href(picture.path)}
      alt={picture.alt === undefined ? "" : plain(picture.alt)}
      width={picture.width}
      height={picture.height}
      loading={first ? undefined : "lazy"}
      decoding="async"
      class={props.class}
    />
  );
}

/** A picture with what its author says of it, who made it and under which licence. */
export function Figure(props: { picture: Picture; lang: Lang; ui: Ui; first?: boolean }) {
  const { picture, lang, ui, first = false } = props;
  const said = picture.caption !== undefined || picture.credit !== undefined;
  return (
    <figure class="figure">
      <Image picture={picture} ui={ui} first={first} />
      {said && (
        <figcaption>
          {picture.caption && <Text said={picture.caption} lang={lang} />}{" "}
          {picture.credit && <span class="credit">{picture.credit}</span>}
          {picture.credit && picture.licence && ", "}
          {picture.licence && <Licence licence={picture.licence} />}
        </figcaption>
      )}
    </figure>
  );
}
