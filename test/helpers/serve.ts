// SPDX-License-Identifier: MIT
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".wav": "audio/wav",
};

const strict = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export interface Server {
  /** Ends with a slash. */
  readonly url: string;
  close(): void;
}

/** A folder on this machine's loopback, as a careful static host would serve it: types, and a policy that lets nothing in from elsewhere. */
export function serve(folder: string, policy = strict): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = readFileSync(file);
    const [, from] = /^bytes=(\d+)-/u.exec(request.headers.range ?? "") ?? [];
    // Players move to a moment by asking for the bytes from there.
    const part = from === undefined ? {} : { "content-range": `bytes ${from}-${body.length - 1}/${body.length}` };
    response.writeHead(from === undefined ? 200 : 206, {
      ...part,
      "accept-ranges": "bytes",
      "content-type": types[extname(file)] ?? "application/octet-stream",
      "content-security-policy": policy,
    });
    response.end(body.subarray(Number(from ?? 0)));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }),
    );
  });
}
