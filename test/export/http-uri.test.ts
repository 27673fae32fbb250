// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { httpUri } from "../../kit/export/http-uri.ts";

describe("web addresses for strict readers", () => {
  it.each([
    ["https://a.example", "https://a.example/"],
    ["HTTP://A.example/b?c=d&e=f#g", "http://a.example/b?c=d&e=f#g"],
    ["https://émoi.example/été.html", "https://xn--moi-9la.example/%C3%A9t%C3%A9.html"],
    ["https://a.example/a b|c[d]^`{e}", "https://a.example/a%20b%7Cc%5Bd%5D%5E%60%7Be%7D"],
    ["https://a.example/100%?x=%zz&y=%C3%A9", "https://a.example/100%25?x=%25zz&y=%C3%A9"],
    ["https://a.example/#one#two", "https://a.example/#one%23two"],
    ["https://name:secret@a.example/", "https://a.example/"],
    ["https://[2001:db8::1]:8080/", "https://[2001:db8::1]:8080/"],
  ])("%s is written %s", (address, uri) => {
    expect(httpUri(address)).toBe(uri);
  });

  it.each([undefined, "", "mailto:a@b.example", "javascript:alert(1)", "media/a.csv", "//a.example", "https://"])(
    "%s is none",
    (address) => {
      expect(httpUri(address)).toBeUndefined();
    },
  );

  it("hold no sign that RFC 3986 does not let through, and are written once for all", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        fc.string({ unit: "binary" }),
        (url, more) => {
          const uri = httpUri(url + more);
          fc.pre(uri !== undefined);
          expect(uri).toMatch(/^https?:\/\/(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-Fa-f]{2})+$/);
          expect(httpUri(uri)).toBe(uri);
        },
      ),
    );
  });
});
