// SPDX-License-Identifier: MIT
import type { LicenceRef } from "../../../kit/derive/site.ts";
import { Outside } from "./outside.tsx";

/** A licence by its name, which no line breaks in two, linked to its text when it has an address. */
export function Licence({ licence }: { licence: LicenceRef }) {
  if (licence.url === undefined) return <span class="whole">{licence.name}</span>;
  return (
    <Outside href={licence.url} class="whole">
      {licence.name}
    </Outside>
  );
}
