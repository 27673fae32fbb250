// SPDX-License-Identifier: MIT
import type { LicenceRef } from "../../../kit/derive/site.ts";
import { Outside } from "./outside.tsx";
import { whole } from "./whole.tsx";

/**
 * A licence by its name, which no line breaks in two, linked to its text when it has an address.
 * @param props.then what the sentence says after it.
 */
export function Licence({ licence, then = "" }: { licence: LicenceRef; then?: string | undefined }) {
  const name =
    licence.url === undefined ? (
      <span class="whole">{licence.name}</span>
    ) : (
      <Outside href={licence.url} class="whole">
        {licence.name}
      </Outside>
    );
  return <>{whole(name, then)}</>;
}
