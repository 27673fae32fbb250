// SPDX-License-Identifier: MIT
import { bodyFits } from "./answer-fits.ts";
import { type Web, WebError, type WebFault, type WebRequest } from "./web.ts";

/** What stands at an address: a text, bytes, another address that it redirects to, or why there is nothing. */
export type MemoryAnswer = string | Uint8Array | { readonly to: string } | { readonly fault: WebFault };

/**
 * A web written down, by address; those not written do not answer. What is asked for is judged as on the network: too
 * large, or not of the kind that was expected. `asked` lists what was asked, in order.
 */
export function memoryWeb(
  answers: Readonly<Record<string, MemoryAnswer>>,
): Web & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const get: Web["get"] = async (url, request) => {
    asked.push(url);
    const answer = Object.hasOwn(answers, url) ? answers[url] : undefined;
    if (typeof answer === "string") return { url, body: judged(new TextEncoder().encode(answer), url, request) };
    if (answer instanceof Uint8Array) return { url, body: judged(answer, url, request) };
    if (answer !== undefined && "to" in answer) return get(answer.to, request);
    throw new WebError(answer?.fault ?? "no-answer", url);
  };
  return { asked, get };
}

function judged(body: Uint8Array, url: string, { bytes, expects }: WebRequest): Uint8Array {
  if (body.length > bytes) throw new WebError("too-large", url, undefined, bytes);
  if (!bodyFits(expects, body)) throw new WebError("wrong-type", url);
  return body;
}
