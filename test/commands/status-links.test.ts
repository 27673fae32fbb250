// SPDX-License-Identifier: MIT
import { appendFileSync, cpSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenLinks } from "../../kit/commands/status/broken-links.ts";
import { diskFiles } from "../../kit/io/disk-files.ts";
import { memoryLinks } from "../../kit/io/memory-links.ts";
import { check } from "../../kit/pipeline.ts";
import { addressesIn } from "../../kit/status/addresses.ts";
import { markdownLinks } from "../../kit/validate/texts/markdown-links.ts";
import { eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";

const fixture = join(root, "test/fixtures/status");
const { input } = check({
  folder: diskFiles(fixture),
  formats: diskFiles(join(root, "templates/guides/formats")),
});
if (input === undefined) throw new Error("the fixture is not valid");
const addresses = addressesIn(input, markdownLinks);

describe("the addresses of an event", () => {
  it("are those of its fields and of its texts, with their places; not those of what was withdrawn", () => {
    expect(addresses.map(({ url, file, line, id }) => `${file}:${line} ${id} ${url}`)).toEqual([
      "event.yaml:27 dernier-chant https://video.example/watch/dernier-chant",
      "traces/premiere-histoire.md:13 premiere-histoire https://video.example/watch/premiere-histoire",
      "traces/premiere-histoire.md:14 premiere-histoire https://photos.example/salle.jpg",
      "traces/premiere-histoire.md:14 premiere-histoire https://archive.example/salle.jpg",
      "traces/premiere-histoire.md:16 premiere-histoire https://carnets.example/veillee",
    ]);
  });
});

describe("broken links", () => {
  const named = (url: string, file: string) => ({ url, file, line: 1, id: file });

  it("are those that do not answer, wherever they are named; each is asked once, whatever its fragment", async () => {
    const links = memoryLinks({ "https://a.example/": "ok", "https://b.example/": "404" });
    const given = [
      named("https://a.example/#x", "1"),
      named("https://b.example/", "2"),
      named("https://b.example/#y", "3"),
    ];
    const { broken, asked } = await brokenLinks([...given, named("https://a.example/", "4")], links);
    expect(broken.map(({ code, id, url, answer }) => [code, id, url, answer])).toEqual([
      ["link/broken", "2", "https://b.example/", "404"],
      ["link/broken", "3", "https://b.example/#y", "404"],
    ]);
    expect([asked, links.asked]).toEqual([2, ["https://a.example/", "https://b.example/"]]);
  });

  it("are looked for eight at a time at most", async () => {
    let [now, most] = [0, 0];
    const links = {
      async ask() {
        now += 1;
        most = Math.max(most, now);
        await Promise.resolve();
        now -= 1;
        return "ok";
      },
    };
    await brokenLinks(
      Array.from({ length: 40 }, (_, index) => named(`https://a.example/${index}`, "x")),
      links,
    );
    expect(most).toBe(8);
  });
});

describe("event-kit status --links", () => {
  /** A machine that knows no host, and says on stderr which it was asked for. */
  const lookup = `import dns from "node:dns"; import { syncBuiltinESMExports } from "node:module";
    dns.lookup = (host, options, done) => { process._rawDebug("LOOKUP " + host); done(Object.assign(new Error(), { code: "ENOTFOUND" })); };
    syncBuiltinESMExports();`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(lookup)}` };
  const looked = (stderr: string) => [...stderr.matchAll(/^LOOKUP (.*)$/gmu)].map(([, host]) => host).sort();

  it("tells what does not answer, and why, in the language asked for", async () => {
    const { code, stdout, stderr } = await eventKit(["status", fixture, "--links", "--json", "--lang", "en"], { env });
    expect(code).toBe(0);
    expect(stderr).toContain("5\u00a0addresses asked.");
    expect(looked(stderr)).toEqual([
      "archive.example",
      "carnets.example",
      "photos.example",
      "video.example",
      "video.example",
    ]);
    const { missing } = JSON.parse(stdout) as { missing: { code: string; message: string; answer?: string }[] };
    const broken = missing.filter((one) => one.code === "link/broken");
    expect(broken.map(({ answer }) => answer)).toEqual(Array(5).fill("unknown-host"));
    expect(broken[0]?.message).toContain("this site does not exist, or no longer");
  });

  it("is the only way to the network: without it, nothing is looked up", async () => {
    const { code, stdout, stderr } = await eventKit(["status", fixture, "--json"], { env });
    expect([code, looked(stderr)]).toEqual([0, []]);
    expect(stdout).not.toContain("link/broken");
  });

  it("asks no machine of the private network, whatever an event names", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const folder = join(scratchFolder(), "event");
    cpSync(fixture, folder, { recursive: true });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`;
    appendFileSync(join(folder, "traces/premiere-histoire.md"), `\n[here](${url})\n`);
    const { stdout } = await eventKit(["status", folder, "--links", "--json"], { env });
    server.close();
    const { missing } = JSON.parse(stdout) as { missing: { url?: string; answer?: string }[] };
    expect(missing.find((one) => one.url === url)?.answer).toBe("private-address");
    expect(asked).toEqual([]);
  });
});
