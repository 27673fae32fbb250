// SPDX-License-Identifier: MIT
import type { IncomingMessage } from "node:http";
import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { bodyFits, typeFits } from "./answer-fits.ts";
import { WebError, type WebRequest } from "./web.ts";

/** Nothing of the kind is asked for; some hosts keep files compressed and send them so to everybody. */
const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * Reads an answer of status 200 to its end, decoded, and counts as it goes: what the answer says of its length only ever
 * makes it refused earlier. Throws WebError when it is too large or not what was asked for, anything else when it breaks.
 */
export async function readAnswer(response: IncomingMessage, url: string, request: WebRequest): Promise<Uint8Array> {
  const { "content-type": type = "", "content-length": length } = response.headers;
  if (!typeFits(request.expects, type)) throw new WebError("wrong-type", url);
  if (Number(length) > request.bytes) throw new WebError("too-large", url, undefined, request.bytes);
  const body = await counted(decoded(response, url), url, request.bytes);
  if (!bodyFits(request.expects, body)) throw new WebError("wrong-type", url);
  return body;
}

function decoded(response: IncomingMessage, url: string): Readable {
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return response;
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined;
  if (decoder === undefined) throw new WebError("wrong-type", url);
  // Whoever reads what it gives meets the error.
  return pipeline(response, decoder(), () => {});
}

async function counted(stream: Readable, url: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > most) throw new WebError("too-large", url, undefined, most);
    chunks.push(chunk);
  }
  return joined(chunks, bytes);
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
