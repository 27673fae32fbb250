// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyTree, mostShown } from "../../kit/lineage/family-tree.ts";
import type { Relative } from "../../kit/model/relatives.ts";
import { anEvent } from "../helpers/an-event.ts";

const none = { lineage: [], children: [], withdrawn: { people: [], traces: [], media: [] } };

/** A relative of the year `year`, at an address of its own. */
function aRelative(id: string, fields: Partial<Relative> = {}, year = 2030): Relative {
  const url = `https://${id}.example.org/${id}/`;
  const dates = { start: `${year}-05-10`, end: `${year}-05-11` };
  return { id, title: { fr: id }, manifest: `${url}event.json`, url, dates, languages: ["fr"], ...none, ...fields };
}

const link = (edition: string, relation = "fork_of" as const) => ({ relation, title: { fr: edition }, edition });

/** The tree of an event in lines, each set in below what it stands under; `*` is the event itself. */
function lines(fields: object, relatives: readonly Relative[] = [], limit?: number): readonly string[] {
  const edition = { ...anEvent(fields), relatives };
  const { nodes, roots } = limit === undefined ? familyTree(edition) : familyTree(edition, limit);
  const below = (index: number, indent: string): string[] => {
    const node = nodes[index];
    if (node === undefined) return [];
    const name = `${indent}${Object.values(node.title)[0]}${node.self ? " *" : ""}`;
    return [name, ...node.branches.flatMap((each) => below(each, `${indent}  `))];
  };
  return roots.flatMap((root) => below(root, ""));
}

const parent = { relation: "fork_of", title: "Mère", edition: "mere" };

describe("the tree of a family", () => {
  it("of an event alone is that event", () => expect(lines({})).toEqual(["La Fête *"]));

  it("has what the event comes from above it, and what comes from it below", () => {
    const children = [{ relation: "continues", title: "Fille", date: "2032-06-14" }];
    expect(lines({ lineage: [parent], children })).toEqual(["Mère", "  La Fête *", "    Fille"]);
  });

  it("goes back and forth over generations, through what relatives say", () => {
    const relatives = [
      aRelative("mere", { lineage: [link("grand-mere")] }, 2029),
      aRelative("grand-mere", { lineage: [link("aieule")] }, 2028),
      aRelative("fille", { children: [link("petite-fille")] }, 2032),
    ];
    const family = { lineage: [parent], children: [{ relation: "fork_of", title: "Fille", edition: "fille" }] };
    expect(lines(family, relatives)).toEqual([
      "aieule",
      "  grand-mere",
      "    mere",
      "      La Fête *",
      "        fille",
      "          petite-fille",
    ]);
  });

  it("has the others that come from the same, the eldest first", () => {
    const sisters = [
      { ...link("cadette"), date: "2033-01-01" },
      { ...link("ainee"), date: "2029-01-01" },
    ];
    expect(lines({ lineage: [parent] }, [aRelative("mere", { children: sisters }, 2028)])).toEqual([
      "mere",
      "  ainee",
      "  La Fête *",
      "  cadette",
    ]);
  });

  it("places an event with several parents below the one that it reruns", () => {
    const lineage = [{ relation: "inspired_by", title: "Muse", edition: "muse" }, parent];
    const { nodes } = familyTree(anEvent({ lineage }));
    const self = nodes.find((node) => node.self);
    expect(self?.parents.map(({ relation }) => relation)).toEqual(["fork_of", "inspired_by"]);
    expect(lines({ lineage })).toEqual(["Muse", "Mère", "  La Fête *"]);
  });

  it("meets an edition once, however its address is written", () => {
    const lineage = [{ relation: "fork_of", title: "Mère", url: "https://mere.example.org/mere/" }];
    for (const url of ["http://www.mere.example.org/mere", "https://mere.example.org/mere/index.html?x=1#y"]) {
      const aunt = {
        ...aRelative("tante"),
        lineage: [{ relation: "fork_of" as const, title: { fr: "La même" }, url }],
      };
      const children = [{ relation: "continues", title: "Fille", edition: "tante" }];
      expect(lines({ lineage, children }, [aunt]).filter((line) => /Mère|même/u.test(line))).toEqual(["Mère"]);
    }
  });

  it("knows the event itself when a relative names it, by its id or its address", () => {
    const url = "https://fete.example.org/";
    const named = [
      { relation: "fork_of" as const, title: { fr: "La Fête !" }, url: "https://fete.example.org/fete/" },
      { relation: "fork_of" as const, title: { fr: "La fête" }, url },
      link("fete"),
    ];
    const mother = aRelative("mere", { children: named }, 2028);
    expect(lines({ url, lineage: [parent] }, [mother])).toEqual(["mere", "  La Fête *"]);
  });

  it("tells apart two editions of one site, and joins those that only a title names", () => {
    const url = "https://series.example.org/";
    const lineage = [
      { relation: "continues", title: "Deux", edition: "deux", url },
      { relation: "continues", title: "Un", edition: "un", url },
      { relation: "inspired_by", title: "Sans adresse" },
    ];
    const two = { ...aRelative("deux", { lineage: [{ relation: "inspired_by", title: { fr: "Sans adresse" } }] }) };
    const { nodes } = familyTree({ ...anEvent({ lineage }), relatives: [two] });
    expect(nodes).toHaveLength(4);
  });

  it("lets nobody come from itself", () => {
    const relatives = [
      aRelative("mere", { lineage: [link("grand-mere")], children: [link("grand-mere")] }),
      aRelative("grand-mere", { lineage: [link("mere"), link("fete"), link("grand-mere")] }),
    ];
    expect(lines({ lineage: [parent] }, relatives)).toEqual(["grand-mere", "  mere", "    La Fête *"]);
  });

  it("shows the nearest when there are too many, and counts the others", () => {
    const sisters = Array.from({ length: 200 }, (_, index) => link(`soeur-${index}`));
    const edition = { ...anEvent({ lineage: [parent] }), relatives: [aRelative("mere", { children: sisters })] };
    const tree = familyTree(edition);
    expect(tree.nodes).toHaveLength(mostShown);
    expect(tree.hidden).toBe(202 - mostShown);
    expect(lines({ lineage: [parent] }, edition.relatives, 2)).toEqual(["mere", "  La Fête *"]);
  });

  it("gives no address to an edition that nobody gave one", () => {
    const { nodes } = familyTree(anEvent({ lineage: [parent] }));
    expect(nodes.find(({ edition }) => edition === "mere")).not.toHaveProperty("url");
  });

  it("always has every edition once, to the right of what it comes from, whatever relatives say", () => {
    const ids = ["a", "b", "c", "d", "e", "fete"];
    const links = fc.array(
      fc.constantFrom(...ids).map((id) => link(id)),
      { maxLength: 4 },
    );
    const relatives = fc.tuple(
      ...ids.slice(0, 5).map((id) => fc.record({ lineage: links, children: links }).map((said) => aRelative(id, said))),
    );
    fc.assert(
      fc.property(relatives, links, (known, lineage) => {
        const { nodes, roots } = familyTree({ ...anEvent({ lineage }), relatives: known });
        const below = (index: number): number[] => [index, ...(nodes[index]?.branches ?? []).flatMap(below)];
        const met = roots.flatMap(below);
        expect([...met].sort((a, b) => a - b)).toEqual(nodes.map(({ index }) => index));
        expect(nodes.filter(({ self }) => self)).toHaveLength(1);
        for (const { parents, generation } of nodes)
          for (const { index } of parents) expect(nodes[index]?.generation).toBeLessThan(generation);
      }),
    );
  });
});
