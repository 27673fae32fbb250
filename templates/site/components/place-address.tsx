// SPDX-License-Identifier: MIT
import type { PlaceView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { Outside } from "./outside.tsx";

/** A postal address, a link to a map, and a `geo:` link (RFC 5870) for the visitor's own application. */
export function PlaceAddress({ place, lang }: { place: PlaceView; lang: Lang }) {
  const words = wordsFor(lang).text.practical;
  const { address, geo } = place;
  return (
    <div class="address">
      {address && (
        <address class="p-adr">
          {address.street && (
            <>
              {address.street}
              <br />
            </>
          )}
          {[address.postcode, address.city].filter(Boolean).join(" ")}
        </address>
      )}
      {(place.map_url || geo || place.url) && (
        <ul class="link-row">
          {place.map_url && (
            <li>
              <Outside href={place.map_url}>{words.map}</Outside>
            </li>
          )}
          {geo && (
            <li>
              <a href={`geo:${geo.latitude},${geo.longitude}`}>{words.geo}</a>
            </li>
          )}
          {place.url && (
            <li>
              <Outside href={place.url}>{words.website}</Outside>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
