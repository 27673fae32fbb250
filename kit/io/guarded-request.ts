// SPDX-License-Identifier: MIT
/** One request to a stranger's server: what links and the web share, and the only place where the kit opens a connection. */
import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { type ClientRequest, request as httpRequest, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";

/** Finds the IP addresses of a name, all of them. */
export type Lookup = (
  host: string,
  options: { readonly all: true },
  callback: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** Where a connection may lead. */
export interface Guard {
  /** Whether an IP address may be asked. */
  mayAsk(address: string): boolean;
  /** How names are looked up; as the system does unless a test says otherwise. */
  readonly lookup?: Lookup;
}

/** Why nothing came of a request. */
export type RequestFault = "private-address" | "unknown-host" | "too-slow" | "certificate" | "no-answer";

/** Why we gave up. */
export class Refused extends Error {
  readonly code: RequestFault;
  constructor(code: RequestFault) {
    super(code);
    this.code = code;
  }
}

/**
 * Starts a request to an `http:` or `https:` address, on a connection of its own that leads only where the guard allows:
 * every address of a name is judged, and the connection made to one that was. It has no time limit yet. Throws Refused
 * for a host written as numbers that may not be asked: those are never looked up.
 */
export function guardedRequest(url: URL, guard: Guard, options: RequestOptions): ClientRequest {
  // `URL` has already made one form of all that a host's numbers may be written in.
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  if (isIP(host) > 0 && !guard.mayAsk(host)) throw new Refused("private-address");
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return send(url, { ...options, agent: false, lookup: judgedLookup(guard) });
}

/** Looks a name up, and connects only where every address of it may be asked. */
function judgedLookup({ mayAsk, lookup = dnsLookup }: Guard): NonNullable<RequestOptions["lookup"]> {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses = []) => {
      const [first] = addresses;
      const refused = addresses.some(({ address }) => !mayAsk(address)) ? new Refused("private-address") : null;
      const wrong = error ?? refused ?? (first === undefined ? new Refused("unknown-host") : null);
      if (wrong !== null || first === undefined) callback(wrong, "", 0);
      else if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

/** The word for what went wrong with a request, whatever was thrown. */
export function requestFault(error: unknown): RequestFault {
  if (error instanceof Refused) return error.code;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOTFOUND") return "unknown-host";
  if (code === "ETIMEDOUT") return "too-slow";
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/u.test(code) ? "certificate" : "no-answer";
}
