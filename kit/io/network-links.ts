// SPDX-License-Identifier: MIT
import { type LookupAddress, lookup } from "node:dns";
import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import type { Links } from "./links.ts";
import { isPublicAddress } from "./public-address.ts";

export interface NetworkLimits {
  /** Whether an IP address may be asked; only those of the public internet unless a test says otherwise. */
  mayAsk(address: string): boolean;
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
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || !/^https?:$/u.test(target.protocol) || target.username + target.password !== "")
    return "no-answer";
  const head = await answerOf(target, "HEAD", limits);
  // Many servers refuse HEAD for what they give to GET.
  const answer =
    isGood(head) || isRedirect(head) || typeof head === "string" ? head : await answerOf(target, "GET", limits);
  if (typeof answer === "string") return answer;
  if (isRedirect(answer)) {
    const { location = "" } = answer;
    if (location === "" || !URL.canParse(location, target)) return String(answer.status);
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
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  // An address written as numbers is never looked up: it is judged here.
  if (isIP(host) > 0 && !limits.mayAsk(host)) return Promise.resolve("private-address");
  return new Promise((resolve) => {
    const options: RequestOptions = {
      method,
      agent: false,
      lookup: publicLookup(limits),
      headers: { "user-agent": "event-kit (asks whether a link still works)", accept: "*/*" },
    };
    const send = url.protocol === "https:" ? httpsRequest : httpRequest;
    const request = send(url, options, (response: IncomingMessage) => {
      clearTimeout(timer);
      resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      response.destroy();
    });
    const timer = setTimeout(() => request.destroy(new Refused("too-slow")), limits.milliseconds);
    request.on("error", (error) => {
      clearTimeout(timer);
      resolve(wordOf(error));
    });
    request.end();
  });
}

/** Looks a name up, and connects only where every address of it may be asked. */
function publicLookup({ mayAsk }: NetworkLimits): NonNullable<RequestOptions["lookup"]> {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses: readonly LookupAddress[] = []) => {
      const [first] = addresses;
      const refused = addresses.some(({ address }) => !mayAsk(address)) ? new Refused("private-address") : null;
      const wrong = error ?? refused ?? (first === undefined ? new Refused("unknown-host") : null);
      if (wrong !== null || first === undefined) callback(wrong, "", 0);
      else if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

/** Why we gave up. */
class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function wordOf(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  if (error instanceof Refused) return error.code;
  if (code === "ENOTFOUND") return "unknown-host";
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/u.test(code) ? "certificate" : "no-answer";
}
