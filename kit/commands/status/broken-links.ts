// SPDX-License-Identifier: MIT
import type { Links } from "../../io/links.ts";
import type { NamedAddress } from "../../status/addresses.ts";
import type { Missing } from "../../status/missing/missing.ts";

/** How many addresses are asked at once: few enough to be a polite visitor. */
const atOnce = 8;

/** Asks every address once, whatever its fragment, and gives those that do not answer as what is missing. */
export async function brokenLinks(
  addresses: readonly NamedAddress[],
  links: Links,
): Promise<{ readonly broken: readonly Missing[]; readonly asked: number }> {
  const urls = [...new Set(addresses.map(({ url }) => withoutFragment(url)))];
  const answers = new Map<string, string>();
  const left = urls[Symbol.iterator]();
  const askOn = async () => {
    for (const url of left) answers.set(url, await links.ask(url));
  };
  await Promise.all(Array.from({ length: atOnce }, askOn));
  const broken = addresses.flatMap((address): readonly Missing[] => {
    const answer = answers.get(withoutFragment(address.url)) ?? "ok";
    return answer === "ok" ? [] : [{ code: "link/broken", ...address, answer }];
  });
  return { broken, asked: urls.length };
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/u, "");
}
