// SPDX-License-Identifier: MIT
import type { FamilyAddress, Said } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import type { Links } from "../../../kit/render/ui.ts";
import { Outside } from "./outside.tsx";
import { Text } from "./text.tsx";

type Props = { of: FamilyAddress & { readonly title: Said }; ui: Links; lang: Lang };

/** The title of an edition of the family, which leads to it when it is known where it is. */
export function FamilyTitle({ of: { title, url, path }, ui, lang }: Props) {
  const said = <Text said={title} lang={lang} />;
  if (path !== undefined) return <a href={ui.href(path)}>{said}</a>;
  return url === undefined ? said : <Outside href={url}>{said}</Outside>;
}
