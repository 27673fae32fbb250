// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../kit/io/public-address.ts";

describe("an IP address of the public internet", () => {
  it.each(["8.8.8.8", "1.1.1.1", "193.51.208.1", "2001:4860:4860::8888", "2606:4700::1111", "[2a01:e0a::1]"])(
    "is %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.2.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "[::1]",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2001::1",
    "64:ff9b::7f00:1",
    "localhost",
    "2130706433",
    "",
  ])("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it("is never one of the private networks, however the rest is chosen", () => {
    fc.assert(
      fc.property(fc.constantFrom("10", "127", "0", "192.168", "169.254"), fc.ipV4(), (start, any) => {
        const address = [...start.split("."), ...any.split(".")].slice(0, 4).join(".");
        expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });
});
