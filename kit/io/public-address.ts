// SPDX-License-Identifier: MIT
import { BlockList, isIP } from "node:net";

/** What is not on the public internet (IANA special-purpose registries, RFC 6890): private, loopback, link-local, tests, multicast. */
const notPublic = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  notPublic.addSubnet(network, prefix, "ipv4");
// Of IPv6, only global unicast is public; these parts of it lead back to IPv4 or nowhere.
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  notPublic.addSubnet(network, prefix, "ipv6");

/** Whether an IP address, written in full or not, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, "").replace(/%.*$/u, "");
  const version = isIP(bare);
  if (version === 4) return !notPublic.check(bare, "ipv4");
  return version === 6 && globalUnicast.check(bare, "ipv6") && !notPublic.check(bare, "ipv6");
}
