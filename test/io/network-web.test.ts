// SPDX-License-Identifier: MIT
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createRawServer, type Server } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { networkWeb, type WebLimits } from "../../kit/io/network-web.ts";
import { type Web, WebError, type WebRequest } from "../../kit/io/web.ts";
import { selfSigned } from "../helpers/self-signed.ts";

const json = { "content-type": "application/json" };
const give =
  (body: string | Uint8Array, headers: Record<string, string> = json, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const lead = (location: string, status = 302) => give("", { location }, status);
const bomb = gzipSync(Buffer.alloc(20_000_000, 0x20));

/** What an open stranger answers, by path. */
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/event.json": give('{"id": "a"}'),
  "/bom.json": give('\ufeff\n {"id": "a"}', {}),
  "/text.json": give('{"id": "a"}', { "content-type": "text/plain; charset=utf-8" }),
  "/gzip.json": give(gzipSync('{"id": "a"}'), { ...json, "content-encoding": "gzip" }),
  "/brotli.json": give(brotliCompressSync('{"id": "a"}'), { ...json, "content-encoding": "br" }),
  "/deflate.json": give(deflateSync('{"id": "a"}'), { ...json, "content-encoding": "deflate" }),
  "/strange.json": give("{}", { ...json, "content-encoding": "zstd-or-so" }),
  "/broken-gzip.json": give(gzipSync('{"id": "a"}').subarray(0, 15), { ...json, "content-encoding": "gzip" }),
  "/source.zip": give("PK\u0003\u0004", { "content-type": "application/octet-stream" }),
  "/page.html": give("<!doctype html><title>a</title>", { "content-type": "text/html; charset=utf-8" }),
  "/page-as-text": give(" <!doctype html><title>a</title>", { "content-type": "text/plain" }),
  "/missing": give("{}", json, 404),
  "/broken": give("{}", json, 500),
  "/empty": give("", json, 204),
  "/unmoved": give("", {}, 302),
  "/moved": lead("/event.json", 301),
  "/five/1": lead("/five/2"),
  "/five/2": lead("/five/3", 303),
  "/five/3": lead("/five/4", 307),
  "/five/4": lead("/five/5", 308),
  "/five/5": lead("/event.json"),
  "/six": lead("/five/1"),
  "/round": lead("/round"),
  "/late": (_, response) => void setTimeout(() => response.writeHead(200, json).end("{}"), 400),
  "/never": () => {},
  "/drip": (_, response) => {
    response.writeHead(200, json).write("{");
    const timer = setInterval(() => response.write(" "), 20);
    response.on("close", () => clearInterval(timer));
  },
  "/endless": (_, response) => {
    response.writeHead(200, json);
    const chunk = Buffer.alloc(65_536, 0x20);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", more);
    more();
  },
  "/bomb": give(bomb, { ...json, "content-encoding": "gzip" }),
  "/announced": give("{}", { ...json, "content-length": "900000000" }),
  "/short": (_, response) => {
    response.writeHead(200, { ...json, "content-length": "500" }).write('{"id":');
    setTimeout(() => response.destroy(), 30);
  },
  "/reset": (request) => request.socket.resetAndDestroy(),
  "/cut": (_, response) => {
    response.writeHead(200, json).write("{");
    setTimeout(() => response.socket?.resetAndDestroy(), 30);
  },
  "/cookie": give("{}", { ...json, "set-cookie": "a=b" }),
};

const seen: { path: string; headers: IncomingMessage["headers"] }[] = [];
const open = createServer((request, response) => {
  const path = request.url ?? "";
  seen.push({ path, headers: request.headers });
  (pages[path] ?? give("", {}, 404))(request, response);
});
/** A server that must never be asked: it counts whoever comes. */
let forbidden = 0;
const closed = createRawServer((socket) => {
  forbidden += 1;
  socket.destroy();
});
const secure = createSecureServer(selfSigned(), (request, response) => {
  if (request.url === "/down") lead(`${at}/event.json`)(request, response as never);
  else give('{"id": "a"}')(request, response as never);
});

const listening = (server: Server, host?: string) =>
  new Promise<number>((resolve) => server.listen(0, host, () => resolve((server.address() as AddressInfo).port)));
let at = "";
let forbiddenPort = 0;
let securePort = 0;

beforeAll(async () => {
  at = `http://127.0.0.1:${await listening(open, "127.0.0.1")}`;
  forbiddenPort = await listening(closed);
  securePort = await listening(secure, "127.0.0.1");
});
afterAll(() => {
  for (const server of [open, secure]) server.closeAllConnections();
  for (const server of [open, secure, closed]) server.close();
});
beforeEach(() => {
  seen.splice(0);
  forbidden = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const asJson: WebRequest = { bytes: 1_000_000, expects: "json" };
/** The web of this test: the open server may be asked as if it were public, by its one address; nothing else may. */
const limits: WebLimits = {
  mayAsk: (address) => address === "127.0.0.1",
  connectMilliseconds: 2_000,
  milliseconds: 10_000,
};
const web = networkWeb({}, limits);
const quick = networkWeb({}, { ...limits, milliseconds: 300 });
const bodyOf = async (path: string, request = asJson) =>
  new TextDecoder().decode((await web.get(at + path, request)).body);

async function faultOf(url: string, by: Web = web, request = asJson): Promise<WebError> {
  try {
    await by.get(url, request);
  } catch (error) {
    if (error instanceof WebError) return error;
    throw error;
  }
  throw new Error(`${url} gave something`);
}
const codeOf = async (url: string, by?: Web, request?: WebRequest) => (await faultOf(url, by, request)).code;

describe("what stands at an address", () => {
  it("is read whole, and its address told", async () => {
    const { url, body } = await web.get(`${at}/event.json`, asJson);
    expect({ url, body: new TextDecoder().decode(body) }).toEqual({ url: `${at}/event.json`, body: '{"id": "a"}' });
  });

  it.each(["/gzip.json", "/brotli.json", "/deflate.json", "/text.json"])(
    "is read as well when the host keeps it its own way (%s)",
    async (path) => {
      expect(await bodyOf(path)).toBe('{"id": "a"}');
    },
  );

  it("may be data after a byte order mark, an archive, or a page, whichever was asked for", async () => {
    expect(await bodyOf("/bom.json")).toContain('"id"');
    expect(await bodyOf("/source.zip", { bytes: 10, expects: "zip" })).toBe("PK\u0003\u0004");
    expect(await bodyOf("/page.html", { bytes: 100, expects: "html" })).toContain("<title>");
    expect(await bodyOf("/page-as-text", { bytes: 100, expects: "html" })).toContain("<title>");
  });

  it("is asked for with one user agent, the kind that is wanted, and nothing of who asks", async () => {
    await web.get(`${at}/cookie`, asJson);
    await web.get(`${at}/event.json`, asJson);
    expect(seen.map(({ headers }) => headers)).toEqual(
      [1, 2].map(() => ({
        "user-agent": "event-kit (reads what a site gives of its event)",
        accept: "application/json",
        "accept-encoding": "identity",
        host: at.slice("http://".length),
        connection: "close",
      })),
    );
  });
});

describe("an answer that is no answer", () => {
  it.each([
    ["/missing", "status", 404],
    ["/broken", "status", 500],
    ["/empty", "status", 204],
    ["/unmoved", "status", 302],
    ["/page.html", "wrong-type", undefined],
    ["/page-as-text", "wrong-type", undefined],
    ["/source.zip", "wrong-type", undefined],
    ["/strange.json", "wrong-type", undefined],
    ["/broken-gzip.json", "no-answer", undefined],
    ["/reset", "no-answer", undefined],
    ["/cut", "no-answer", undefined],
    ["/short", "no-answer", undefined],
  ])("%s is %s", async (path, code, status) => {
    expect(await faultOf(at + path)).toMatchObject({ code, status, url: at + path });
  });

  it("says a page from data, and data from a page or an archive", async () => {
    expect(await codeOf(`${at}/event.json`, web, { bytes: 100, expects: "html" })).toBe("wrong-type");
    expect(await codeOf(`${at}/text.json`, web, { bytes: 100, expects: "html" })).toBe("wrong-type");
    expect(await codeOf(`${at}/event.json`, web, { bytes: 100, expects: "zip" })).toBe("wrong-type");
  });

  it("is given up when nothing comes, when it comes by drops, and when nobody listens", async () => {
    expect(await codeOf(`${at}/never`, quick)).toBe("too-slow");
    expect(await codeOf(`${at}/drip`, quick)).toBe("too-slow");
    expect(await codeOf("http://127.0.0.1:9/")).toBe("no-answer");
  });

  it("may be late once the server is reached", async () => {
    const patient = networkWeb({}, { ...limits, connectMilliseconds: 200 });
    expect((await patient.get(`${at}/late`, asJson)).body).toHaveLength(2);
  });

  it("leaves no timer behind that would keep the program from ending", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    const cleared = vi.spyOn(globalThis, "clearTimeout");
    await web.get(`${at}/moved`, asJson);
    expect(await codeOf(`${at}/missing`)).toBe("status");
    const ours = set.mock.results.filter((_, index) =>
      [limits.milliseconds, limits.connectMilliseconds].includes(set.mock.calls[index]?.[1] ?? 0),
    );
    expect(ours).toHaveLength(5);
    for (const { value } of ours) expect(cleared).toHaveBeenCalledWith(value);
  });

  it("is given up when the server cannot be reached in time, or its name not found", async () => {
    const lost = networkWeb({}, { ...limits, connectMilliseconds: 50, lookup: () => {} });
    expect(await codeOf("http://silent.example/", lost)).toBe("too-slow");
    const unknown = Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
    const nowhere = networkWeb({}, { ...limits, lookup: (_host, _options, callback) => callback(unknown, []) });
    expect(await codeOf("http://nowhere.example/", nowhere)).toBe("unknown-host");
    const empty = networkWeb({}, { ...limits, lookup: (_host, _options, callback) => callback(null, []) });
    expect(await codeOf("http://empty.example/", empty)).toBe("unknown-host");
  });

  it("is given up when the server breaks the rules of HTTP", async () => {
    for (const answer of [
      "SSH-2.0-Something\r\n",
      "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: other\r\n\r\n",
      `HTTP/1.1 200 OK\r\n${"x: y\r\n".repeat(20_000)}\r\n{}`,
      "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
    ]) {
      const raw = createRawServer((socket) => socket.on("error", () => {}).end(answer));
      expect(await codeOf(`http://127.0.0.1:${await listening(raw, "127.0.0.1")}/`)).toBe("no-answer");
      raw.close();
    }
  });
});

describe("an answer that is too large", () => {
  it.each(["/endless", "/bomb", "/announced"])("is left as soon as it is known (%s)", async (path) => {
    expect(await faultOf(at + path)).toMatchObject({ code: "too-large", bytes: 1_000_000 });
  });

  it("is one byte more than was asked", async () => {
    expect(await bodyOf("/event.json", { bytes: 11, expects: "json" })).toHaveLength(11);
    expect(await codeOf(`${at}/event.json`, web, { bytes: 10, expects: "json" })).toBe("too-large");
    expect(await codeOf(`${at}/gzip.json`, web, { bytes: 10, expects: "json" })).toBe("too-large");
  });

  it("is not what a server says beyond the length that it gave", async () => {
    const raw = createRawServer((socket) =>
      socket.on("error", () => {}).end(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}${"x".repeat(5_000)}`),
    );
    const { body } = await web.get(`http://127.0.0.1:${await listening(raw, "127.0.0.1")}/`, asJson);
    expect(new TextDecoder().decode(body)).toBe("{}");
    raw.close();
  });
});

describe("a redirect", () => {
  it("is followed five times, and no more", async () => {
    expect((await web.get(`${at}/five/1`, asJson)).url).toBe(`${at}/event.json`);
    expect(seen).toHaveLength(6);
    expect(await codeOf(`${at}/six`)).toBe("too-many-redirects");
    expect(await codeOf(`${at}/round`)).toBe("too-many-redirects");
  });

  it.each([
    "http://127.0.0.2:PORT/",
    "http://2130706434:PORT/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]:PORT/",
    "//[::ffff:127.0.0.2]:PORT/",
    "https://localhost:PORT/",
  ])("to %s is not followed: it leads to a private network", async (target) => {
    const guarded = networkWeb(
      {},
      { ...limits, lookup: (_host, _options, callback) => callback(null, [{ address: "127.0.0.2", family: 4 }]) },
    );
    pages["/away"] = lead(target.replace("PORT", String(forbiddenPort)));
    expect(await codeOf(`${at}/away`, guarded)).toBe("private-address");
    expect(forbidden).toBe(0);
  });

  it.each([
    "file:///etc/passwd",
    "ftp://a.example/",
    "data:application/json,{}",
    "http://name:word@127.0.0.1/",
    "http://[",
  ])("to %s is not followed: it leads out of the web", async (target) => {
    pages["/away"] = lead(target);
    const fault = await faultOf(`${at}/away`);
    expect(fault.code).toBe("not-http");
    expect(fault.url).not.toContain("word");
    expect(seen).toHaveLength(1);
  });

  it("from https to http is not followed", async () => {
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    expect((await web.get(`https://localhost:${securePort}/`, asJson)).body).toHaveLength(11);
    expect(await codeOf(`https://localhost:${securePort}/down`)).toBe("downgrade");
    expect(seen).toEqual([]);
  });
});

describe("a server whose certificate nobody vouches for", () => {
  it("is not believed", async () => {
    expect(await codeOf(`https://localhost:${securePort}/`)).toBe("certificate");
  });

  it("is told from one that does not speak https", async () => {
    expect(await codeOf(at.replace("http:", "https:"))).toBe("no-answer");
    expect(seen).toEqual([]);
  });
});

describe("by itself, the web", () => {
  const usual = networkWeb();

  it.each([
    "127.0.0.1",
    "127.1",
    "127.0.1",
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0X7F.0.0.1",
    "017700000001",
    "0177.0.0.1",
    "0177.0.0x0.1",
    "127.0.0.1.",
    "①②⑦.0.0.1",
    "127。0。0。1",
    "%31%32%37.0.0.1",
    "0",
    "0.0.0.0",
    "[::]",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fd00::1]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "localhost",
    "LOCALHOST",
  ])("never asks %s, which is no address of the public internet", async (host) => {
    expect(await codeOf(`http://${host}:${forbiddenPort}/`, usual)).toBe("private-address");
    expect(forbidden).toBe(0);
  });

  it.each([
    [["127.0.0.1"]],
    [["93.184.215.14", "127.0.0.1"]],
    [["2606:4700::1111", "::1"]],
    [["::ffff:169.254.169.254"]],
  ])("never asks a name that leads to %s", async (addresses) => {
    const named = networkWeb(
      {},
      {
        mayAsk: (await import("../../kit/io/public-address.ts")).isPublicAddress,
        connectMilliseconds: 2_000,
        milliseconds: 5_000,
        lookup: (_host, _options, callback) =>
          callback(
            null,
            addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
          ),
      },
    );
    expect(await codeOf(`http://public.example:${forbiddenPort}/`, named)).toBe("private-address");
    expect(forbidden).toBe(0);
  });

  it("connects to the address that was judged: a name that changes its mind is looked up once", async () => {
    let asked = 0;
    const changing = networkWeb(
      {},
      {
        ...limits,
        lookup: (_host, _options, callback) => {
          asked += 1;
          callback(null, [{ address: asked === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }]);
        },
      },
    );
    const { body } = await changing.get(at.replace("127.0.0.1", "twice.example").concat("/event.json"), asJson);
    expect([body.length, asked]).toEqual([11, 1]);
  });

  it.each([
    "file:///etc/passwd",
    "ftp://a.example/",
    "ssh://a.example/",
    "ext::sh -c true",
    "data:application/json,{}",
    "javascript:1",
    "blob:http://a.example/1",
    "http://name:word@a.example/",
    "https://name@a.example/",
    "-u",
    "no address",
    "",
  ])("asks nothing of %j", async (url) => {
    const fault = await faultOf(url, usual);
    expect(fault.code).toBe("not-http");
    expect(fault.url).not.toContain("word");
  });

  it("asks a private network when its user says so", async () => {
    const home = networkWeb({ allowPrivateNetwork: true });
    expect((await home.get(`${at}/event.json`, asJson)).body).toHaveLength(11);
    expect((await home.get(`${at.replace("127.0.0.1", "2130706433")}/moved`, asJson)).body).toHaveLength(11);
    pages["/away"] = lead("file:///etc/passwd");
    expect(await codeOf(`${at}/away`, home)).toBe("not-http");
  });
});
