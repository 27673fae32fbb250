// SPDX-License-Identifier: MIT
import type { LicenceRef } from "../../../kit/derive/site.ts";
import { Outside } from "./outside.tsx";

/** A licence by its name, linked to its text when it has an address. */
export function Licence({ licence }: { licence: LicenceRef }) {
  if (licence.url === undefined) return <>{licence.name}</>;
  return <Outside href={licence.url}>{licence.name}</Outside>;
}
