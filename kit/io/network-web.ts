// SPDX-License-Identifier: MIT

import type { IncomingMessage } from "node:http";
import { parseUrl } from "../addresses/parse-url.ts";
import { type Guard, guardedRequest, Refused, requestFault } from "./guarded-request.ts";
import { isPublicAddress } from "./public-address.ts";
import { readAnswer } from "./read-answer.ts";
import { type Web, type WebAnswer, WebError, type WebRequest } from "./web.ts";

/** What an exchange may cost; these are the usual ones unless a test says otherwise. */
export interface WebLimits extends Guard {
  /** How long it may take to find a server and reach it. */
  readonly connectMilliseconds: number;
  /** How long the whole may take, redirects and the last byte included. */
  readonly milliseconds: number;
}

const usual: WebLimits = { mayAsk: isPublicAddress, connectMilliseconds: 10_000, milliseconds: 60_000 };
const mostRedirects = 5;
const accept = { json: "application/json", zip: "application/zip", html: "text/html" } as const;

/**
 * The web, read with care: only `http:` and `https:`, without a name or a password in the address; only addresses of the
 * public internet, unless `allowPrivateNetwork` (the option `--allow-private-network`); five redirects, each judged again
 * and none from https to http; ten seconds to reach a server, a minute for the whole; no cookie, always the same user
 * agent. What is read is counted once decoded, and never beyond what was asked.
 */
export function networkWeb(options: { readonly allowPrivateNetwork?: boolean } = {}, limits: WebLimits = usual): Web {
  const guard = options.allowPrivateNetwork === true ? { ...limits, mayAsk: () => true } : limits;
  return {
    async get(url, request) {
      const deadline = new AbortController();
      const timer = setTimeout(() => deadline.abort(), limits.milliseconds);
      try {
        return await follow(webAddress(url), request, guard, deadline.signal);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

async function follow(first: URL, request: WebRequest, limits: WebLimits, signal: AbortSignal): Promise<WebAnswer> {
  let url = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await ask(url, request, limits, signal);
    if (answer instanceof Uint8Array) return { url: url.href, body: answer };
    url = answer;
  }
  throw new WebError("too-many-redirects", first.href);
}

/** What stands at an address, or the next address to ask. */
async function ask(url: URL, request: WebRequest, limits: WebLimits, signal: AbortSignal): Promise<Uint8Array | URL> {
  try {
    const response = await opened(url, request, limits, signal);
    try {
      const next = redirectOf(response, url);
      return next ?? (await readAnswer(response, url.href, request));
    } finally {
      response.destroy();
    }
  } catch (error) {
    if (error instanceof WebError) throw error;
    throw new WebError(signal.aborted ? "too-slow" : requestFault(error), url.href);
  }
}

function opened(url: URL, { expects }: WebRequest, limits: WebLimits, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = guardedRequest(url, limits, {
      signal,
      headers: {
        "user-agent": "event-kit (reads what a site gives of its event)",
        accept: accept[expects],
        "accept-encoding": "identity",
      },
    });
    const timer = setTimeout(() => request.destroy(new Refused("too-slow")), limits.connectMilliseconds);
    const reached = url.protocol === "https:" ? "secureConnect" : "connect";
    request.on("socket", (socket) => socket.once(reached, () => clearTimeout(timer)));
    request.on("response", resolve);
    request.on("error", reject);
    request.on("close", () => {
      clearTimeout(timer);
      // A server may close without a word, as when it asks for another protocol.
      reject(new Refused("no-answer"));
    });
    request.end();
  });
}

const redirects = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads; undefined for the answer itself. Throws WebError for any other status, and for a step down to http. */
function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode === 200) return undefined;
  if (!redirects.has(statusCode) || location === undefined) throw new WebError("status", from.href, statusCode);
  const to = webAddress(location, from);
  if (from.protocol === "https:" && to.protocol === "http:") throw new WebError("downgrade", to.href);
  return to;
}

/** An address that may be asked at all. Throws WebError. */
function webAddress(text: string, base?: URL): URL {
  if (parseUrl(text, base) === undefined) throw new WebError("not-http", text);
  const url = new URL(text, base);
  const secret = url.username + url.password !== "";
  url.username = "";
  url.password = "";
  if (secret || !/^https?:$/u.test(url.protocol)) throw new WebError("not-http", url.href);
  return url;
}
