// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { filled } from "./filled.ts";

/** What the edition is called, when and where it is held, how one takes part, under which licences. */
export function aboutData(edition: Edition) {
  const { registration, call, charter } = edition;
  return {
    ...present({
      tagline: edition.tagline,
      description: edition.description,
      series: edition.series && filled({ name: edition.series.name, url: edition.series.url }),
      territory: territory(edition),
      contact: contact(edition),
      registration:
        registration &&
        filled({
          url: registration.url,
          opens: registration.opens,
          closes: registration.closes,
          price: registration.price,
          note: registration.note,
        }),
      call: call && filled({ url: call.url, opens: call.opens, closes: call.closes, text: call.text }),
      charter:
        charter &&
        filled({
          title: charter.title,
          url: charter.url,
          commitments: charter.commitments.map(({ id, text, applied }) => filled({ id, text, applied })),
        }),
    }),
    licences: licences(edition),
  };
}

function territory({ territory: given }: Edition) {
  if (given === undefined) return undefined;
  const { name, level, code, country, url } = given;
  return filled({ name, level, code, country, url });
}

/** An e-mail or a phone is there only when the organiser asked, by name, to publish it. */
function contact({ contact: given }: Edition) {
  if (given === undefined) return undefined;
  const { name, url, email, phone, publish } = given;
  const data = filled({
    name,
    url,
    email: publish.includes("email") ? email : undefined,
    phone: publish.includes("phone") ? phone : undefined,
  });
  return Object.keys(data).length === 0 ? undefined : data;
}

function licences({ licences: { content, data, code, brand, media } }: Edition) {
  return filled({ content, data, code, brand, media });
}
