// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { memoryWeb } from "../../kit/io/memory-web.ts";

const web = memoryWeb({
  "https://a.example/event.json": '{"id": "a"}',
  "https://a.example/source.zip": new TextEncoder().encode("PK"),
  "https://a.example/old": { to: "https://a.example/event.json" },
  "https://a.example/slow": { fault: "too-slow" },
});
const asJson = { bytes: 100, expects: "json" } as const;

describe("a web written down", () => {
  it("gives what stands at an address, and says where it was found", async () => {
    const { url, body } = await web.get("https://a.example/old", asJson);
    expect([url, new TextDecoder().decode(body)]).toEqual(["https://a.example/event.json", '{"id": "a"}']);
    expect((await web.get("https://a.example/source.zip", { bytes: 2, expects: "zip" })).body).toHaveLength(2);
    expect(web.asked).toEqual([
      "https://a.example/old",
      "https://a.example/event.json",
      "https://a.example/source.zip",
    ]);
  });

  it.each([
    ["https://a.example/slow", asJson, "too-slow"],
    ["https://a.example/nothing", asJson, "no-answer"],
    ["https://a.example/__proto__", asJson, "no-answer"],
    ["https://a.example/source.zip", asJson, "wrong-type"],
    ["https://a.example/event.json", { bytes: 10, expects: "json" }, "too-large"],
  ] as const)("refuses as the network would (%s, %o: %s)", async (url, request, code) => {
    await expect(web.get(url, request)).rejects.toMatchObject({ name: "Error", code, url });
  });
});
