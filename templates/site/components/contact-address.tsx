// SPDX-License-Identifier: MIT
import { Outside } from "./outside.tsx";

/** Where to write, as the organiser gave it: an e-mail and a web address become links, anything else stays text. */
export function ContactAddress({ address }: { address: string }) {
  if (/^https?:\/\//u.test(address)) return <Outside href={address}>{address}</Outside>;
  return /^[^\s@]+@[^\s@]+$/u.test(address) ? <a href={`mailto:${address}`}>{address}</a> : address;
}
