// SPDX-License-Identifier: MIT
import { parseUrl } from "../addresses/parse-url.ts";
import { type Guard, guardedRequest, Refused, requestFault } from "./guarded-request.ts";
import type { Links } from "./links.ts";
import { isPublicAddress } from "./public-address.ts";

/** Only the public internet is asked, unless a test says otherwise. */
export interface NetworkLimits extends Guard {
  /** How long one answer may take. */
  readonly milliseconds: number;
}

const usual: NetworkLimits = { mayAsk: isPublicAddress, milliseconds: 10_000 };
const mostRedirects = 5;

/**
 * The web, asked with care: HEAD, then GET for servers that refuse it; only the head of an answer is read; no cookie, no
 * credentials; redirects are followed by hand, and every address they lead to must be a public one too.
 */
export function networkLinks(limits: NetworkLimits = usual): Links {
  return { ask: (url) => follow(url, limits, mostRedirects) };
}

async function follow(url: string, limits: NetworkLimits, redirects: number): Promise<string> {
  const target = parseUrl(url);
  if (target === undefined || !/^https?:$/u.test(target.protocol) || target.username + target.password !== "")
    return "no-answer";
  const head = await answerOf(target, "HEAD", limits);
  // Many servers refuse HEAD for what they give to GET.
  const answer =
    isGood(head) || isRedirect(head) || typeof head === "string" ? head : await answerOf(target, "GET", limits);
  if (typeof answer === "string") return answer;
  if (isRedirect(answer)) {
    const { location = "" } = answer;
    if (location === "" || parseUrl(location, target) === undefined) return String(answer.status);
    return redirects === 0 ? "too-many-redirects" : follow(new URL(location, target).href, limits, redirects - 1);
  }
  return isGood(answer) ? "ok" : String(answer.status);
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
}

/** A server that wants a name, or refuses machines, is there all the same. */
const there = new Set([401, 403, 429]);
const isGood = (answer: Answer | string) =>
  typeof answer !== "string" && ((answer.status >= 200 && answer.status < 300) || there.has(answer.status));
const isRedirect = (answer: Answer | string) =>
  typeof answer !== "string" && answer.status >= 300 && answer.status < 400 && answer.status !== 304;

function answerOf(url: URL, method: "HEAD" | "GET", limits: NetworkLimits): Promise<Answer | string> {
  return new Promise<Answer>((resolve, reject) => {
    const request = guardedRequest(url, limits, {
      method,
      headers: { "user-agent": "event-kit (asks whether a link still works)", accept: "*/*" },
    });
    const timer = setTimeout(() => request.destroy(new Refused("too-slow")), limits.milliseconds);
    request.on("response", (response) => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    request.on("error", reject);
    request.on("close", () => {
      clearTimeout(timer);
      // A server may close without a word, as when it asks for another protocol.
      reject(new Refused("no-answer"));
    });
    request.end();
  }).catch(requestFault);
}
