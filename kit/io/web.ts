// SPDX-License-Identifier: MIT
/** What may be asked of the web, and why it may give nothing. Adapters: network and memory. */

/** What is asked for, and how much of it is too much. */
export interface WebRequest {
  /** Most bytes of the answer, once decoded: 5 MiB are much for a list of data, 200 MiB for a bundle. */
  readonly bytes: number;
  /** What the answer has to be: a page where data was expected is a mistake to tell. */
  readonly expects: "json" | "zip" | "html";
}

export interface WebAnswer {
  /** Where the answer came from, once redirects were followed. */
  readonly url: string;
  readonly body: Uint8Array;
}

export interface Web {
  /** Reads what stands at an `http:` or `https:` address. Throws WebError, and nothing else. */
  get(url: string, request: WebRequest): Promise<WebAnswer>;
}

export type WebFault =
  | "not-http"
  | "private-address"
  | "unknown-host"
  | "too-slow"
  | "too-large"
  | "too-many-redirects"
  | "downgrade"
  | "status"
  | "certificate"
  | "wrong-type"
  | "no-answer";

/** Why an address gave nothing. */
export class WebError extends Error {
  readonly code: WebFault;
  readonly url: string;
  /** The HTTP status, for `status`. */
  readonly status: number | undefined;
  /** How many bytes were allowed, for `too-large`. */
  readonly bytes: number | undefined;
  constructor(code: WebFault, url: string, status?: number, bytes?: number) {
    super(`${url}: ${code}`);
    this.code = code;
    this.url = url;
    this.status = status;
    this.bytes = bytes;
  }
}
