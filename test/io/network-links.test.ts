// SPDX-License-Identifier: MIT
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { networkLinks } from "../../kit/io/network-links.ts";

const seen: string[] = [];
const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  "/there": (_, response) => response.writeHead(200).end("here"),
  "/gone": (_, response) => response.writeHead(410).end(),
  "/only-get": (request, response) => response.writeHead(request.method === "GET" ? 200 : 405).end("here"),
  "/members": (_, response) => response.writeHead(403).end(),
  "/moved": (_, response) => response.writeHead(301, { location: "/there" }).end(),
  "/moved-away": (_, response) => response.writeHead(302, { location: "http://127.0.0.9/secret" }).end(),
  "/to-file": (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/round": (_, response) => response.writeHead(302, { location: "/round" }).end(),
  "/nowhere": (_, response) => response.writeHead(302).end(),
  "/never": () => {},
  "/endless": (request, response) => {
    if (request.method === "HEAD") response.writeHead(501).end();
    else response.writeHead(200).write("x".repeat(1000));
  },
};
const server = createServer((request, response) => {
  seen.push(
    `${request.method} ${request.url} ${request.headers.cookie ?? "-"} ${request.headers.authorization ?? "-"}`,
  );
  const page = pages[request.url ?? ""];
  if (page === undefined) response.writeHead(404).end();
  else page(request, response);
});
let at = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => seen.splice(0));

/** The web of this test: one address of this machine may be asked, as if it were public. */
const links = networkLinks({ mayAsk: (address) => address === "127.0.0.1", milliseconds: 400 });

describe("asking an address", () => {
  it.each([
    ["/there", "ok", ["HEAD /there - -"]],
    ["/only-get", "ok", ["HEAD /only-get - -", "GET /only-get - -"]],
    ["/members", "ok", ["HEAD /members - -"]],
    ["/moved", "ok", ["HEAD /moved - -", "HEAD /there - -"]],
    ["/endless", "ok", ["HEAD /endless - -", "GET /endless - -"]],
    ["/gone", "410", ["HEAD /gone - -", "GET /gone - -"]],
    ["/missing", "404", ["HEAD /missing - -", "GET /missing - -"]],
    ["/nowhere", "302", ["HEAD /nowhere - -"]],
  ])("%s gives %s, with few requests and nothing told of who asks", async (path, answer, requests) => {
    expect(await links.ask(at + path)).toBe(answer);
    expect(seen).toEqual(requests);
  });

  it("gives up on what does not answer in time, and on what turns round", async () => {
    expect(await links.ask(`${at}/never`)).toBe("too-slow");
    expect(await links.ask(`${at}/round`)).toBe("too-many-redirects");
    expect(seen.length).toBeLessThan(10);
  });

  it("follows a redirect neither to a private address nor out of the web", async () => {
    expect(await links.ask(`${at}/moved-away`)).toBe("private-address");
    expect(await links.ask(`${at}/to-file`)).toBe("no-answer");
  });

  it("says that nobody answers where nothing listens", async () => {
    expect(await links.ask("http://127.0.0.1:9/")).toBe("no-answer");
  });
});

describe("by itself", () => {
  const web = networkLinks();

  it.each([
    "127.0.0.1",
    "2130706433",
    "0x7f.1",
    "①②⑦.0.0.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "localhost",
    "0.0.0.0",
    "169.254.169.254",
  ])("it never asks %s, which is no address of the public web", async (host) => {
    const { port } = server.address() as AddressInfo;
    expect(await web.ask(`http://${host}:${port}/there`)).toBe("private-address");
    expect(seen).toEqual([]);
  });

  it.each(["file:///etc/passwd", "ftp://a.example/", "javascript:1", "http://name:word@a.example/", "no address"])(
    "it asks nothing of %s",
    async (url) => {
      expect(await web.ask(url)).toBe("no-answer");
    },
  );
});
