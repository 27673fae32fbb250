// SPDX-License-Identifier: MIT
import type { Edition } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import type { Exported } from "../exported.ts";
import { filled } from "./filled.ts";

/** What the edition is called, when and where it is held, how one takes part, under which licences. */
export function aboutData({ edition, series }: Exported) {
  const { registration, call, charter } = edition;
  return {
    ...present({
      tagline: edition.tagline,
      description: edition.description,
      series: seriesData(edition, series),
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

/** The series whose editions the site holds, with the page of them all; or what the event alone says of one. */
function seriesData({ series: told }: Edition, series: Exported["series"]) {
  if (series !== undefined) {
    return filled({ id: series.id, name: series.name, url: series.url, href: "../editions/index.html" });
  }
  return told && filled({ name: told.name, url: told.url });
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
