// SPDX-License-Identifier: MIT
import { expect, it } from "vitest";
import { nameFault } from "../../kit/load/name-fault.ts";
import { sayings } from "./said.ts";

it.each([
  ["media/hall.jpg", undefined],
  ["media/Hall_2-b.v1.JPG", undefined],
  ["media/2018/day-1/hall.jpg", undefined],
  ["media/console.png", undefined],
  ["media/auxiliary.png", undefined],
  ["media/com.png", undefined],
  ["media/con.png", "reserved"],
  ["media/CON", "reserved"],
  ["media/prn.txt", "reserved"],
  ["media/Aux.tar.gz", "reserved"],
  ["media/NUL.md", "reserved"],
  ["media/com1.jpg", "reserved"],
  ["media/LPT9.jpg", "reserved"],
  ["media/com¹.jpg", "reserved"],
  ["media/aux/hall.jpg", "reserved"],
  ["media/hall.", "dot"],
  ["media/hall ", "dot"],
  ["media/ hall", "dot"],
  ["media/.hall", "dot"],
  ["media/x./hall.jpg", "dot"],
  ["media/a b.jpg", "characters"],
  ["media/é.jpg", "characters"],
  ["media/a:b.jpg", "characters"],
  ["media/a\\b.jpg", "characters"],
  ["media/a?.jpg", "characters"],
  ["media/a*.jpg", "characters"],
  ["media/a|b.jpg", "characters"],
  ["media/<a>.jpg", "characters"],
  ['media/"a".jpg', "characters"],
  ["media/%2e%2e.jpg", "characters"],
  ["media/a\nb.jpg", "characters"],
  ["media/~a.jpg", "characters"],
  ["media/\u202egpj.exe", "characters"],
  [`media/${"a".repeat(100)}`, undefined],
  [`media/${"a".repeat(101)}`, "length"],
  [`media/${"é".repeat(51)}`, "length"],
  [`media/${"abcd/".repeat(38)}abcd`, undefined],
  [`media/${"abcd/".repeat(39)}a`, "length"],
])("%j: %s", (path, fault) => {
  expect(nameFault(path)).toBe(fault);
});

it.each([
  "sessions/Opening.md",
  "sessions/a_b.md",
  "sessions/-a.md",
  "sessions/a--b.md",
  "sessions/é.md",
  "sessions/a.FR.md",
  "sessions/a.b.fr.md",
  "sessions/nul.md",
  "people/a b.yaml",
  "theme/a b.css",
  "media/a b.jpg",
  "media/a b.jpg.yaml",
])("%s is refused by its name, before it is read", (path) => {
  expect(sayings({ [path]: "\0" })).toEqual([`${path}:1:1 file/bad-name`]);
});
