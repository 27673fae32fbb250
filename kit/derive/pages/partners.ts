// SPDX-License-Identifier: MIT
import type { PartnerRole } from "../../model/edition.ts";
import { present } from "../../model/present.ts";
import { type Context, fixedBase } from "../context.ts";
import type { PartnersPage, PartnerView } from "../site.ts";

const roleOrder: readonly PartnerRole[] = [
  "organiser",
  "co_organiser",
  "host",
  "funder",
  "supporter",
  "media",
  "supplier",
  "partner",
];

/** Each partnership with its organisation, in the order of roles. */
export function partnerViews({ edition, views }: Context): readonly PartnerView[] {
  const organisations = new Map(edition.organisations.map((organisation) => [organisation.id, organisation]));
  return roleOrder.flatMap((role) =>
    edition.partners.flatMap((partnership) => {
      const organisation = organisations.get(partnership.organisation);
      if (partnership.role !== role || organisation === undefined) return [];
      const { id, name, url, logo, description } = organisation;
      const more = {
        url,
        logo: views.picture(logo),
        body: views.markdown(description, "organisations"),
        note: views.maybe(partnership.note),
      };
      return [{ id, name: views.text(name), role, ...present(more) }];
    }),
  );
}

/** Partners by role. */
export function partnersPage(context: Context): PartnersPage {
  const all = partnerViews(context);
  const roles = roleOrder.map((role) => ({ role, partners: all.filter((partner) => partner.role === role) }));
  return {
    kind: "partners",
    ...fixedBase(context, "partners"),
    roles: roles.filter(({ partners }) => partners.length > 0),
  };
}
