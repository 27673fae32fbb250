// SPDX-License-Identifier: MIT
import type { ContactView } from "../../../kit/derive/site.ts";
import type { Lang } from "../../../kit/model/edition.ts";
import { Outside } from "./outside.tsx";
import { Phone } from "./phone.tsx";
import { textIn } from "./text.tsx";

/** How to reach the organisers, limited to what they asked to publish. */
export function Contact({ contact, lang }: { contact: ContactView; lang: Lang }) {
  const { name, url, email, phone } = contact;
  return (
    <ul class="contact">
      {name && <li>{url === undefined ? textIn(name, lang) : <Outside href={url}>{textIn(name, lang)}</Outside>}</li>}
      {!name && url && (
        <li>
          <Outside href={url}>{url}</Outside>
        </li>
      )}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {phone && (
        <li>
          <Phone number={phone} />
        </li>
      )}
    </ul>
  );
}
