// SPDX-License-Identifier: MIT
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { changesSince, type Versions } from "../../kit/fork/compare.ts";
import { editedEvent } from "../../kit/fork/event-edits.ts";
import { forkEvent } from "../../kit/fork/fork-event.ts";
import { chosenParts } from "../../kit/fork/parts.ts";
import { takenChanges } from "../../kit/fork/take-changes.ts";
import { answers, inputOf, taken } from "./a-bundle.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

const before = {
  fields: {
    languages: ["fr", "en"],
    axes: [{ id: "lieux", title: { fr: "Lieux", en: "Places" } }],
    tracks: [{ id: "suite", title: "La suite" }],
    charter: { title: "Charte", commitments: [{ id: "ouvert", text: "Ouvert." }] },
    tasks: [{ title: "Trouver", due: "J-180" }],
  },
  files: {
    "formats/veillee.md": "---\ntitle: Veillée\n---\nOn parle.\n",
    "pages/accueil.md": "---\ntitle: Accueil\ngeneric: true\n---\nBonjour.\n",
    "sessions/ouverture.md": "---\ntitle: Ouverture\nformat: veillee\n---\nOn ouvre.\n",
  } satisfies Files,
};

/** A fork of the event before, changed by hand, beside the event as its parent has it now. */
async function versions(
  now: { fields?: object; files?: Files },
  mine: (files: Record<string, string>) => void = () => {},
): Promise<Versions> {
  const base = await taken(before.fields, before.files);
  const theirs = await taken({ ...before.fields, ...now.fields }, { ...before.files, ...now.files });
  const forked = forkEvent(base, answers({ languages: ["fr", "en"], parts: chosenParts(["sessions"]) })).files;
  const files = Object.fromEntries([...forked].map(([path, content]) => [path, String(content)]));
  mine(files);
  return { base, theirs, mine: inputOf(files), read: () => undefined, parent: "La Fête" };
}

const told = (of: Versions) => changesSince(of).map(({ key, state }) => `${key} ${state}`);

describe("what a parent has changed since", () => {
  it("is nothing when it has not changed, whatever was changed here", async () => {
    const same = await versions({}, (files) => {
      files["pages/accueil.md"] = "---\ntitle: Autre\ngeneric: true\n---\nAutre chose.\n";
    });
    expect(told(same)).toEqual([]);
  });

  it("may be taken where it stayed here as it was", async () => {
    const of = await versions({
      fields: {
        axes: [
          { id: "lieux", title: { fr: "Les lieux", en: "Places" } },
          { id: "temps", title: "Temps" },
        ],
      },
      files: { "formats/veillee.md": "---\ntitle: Veillée\n---\nOn se tait.\n" },
    });
    expect(told(of)).toEqual(["axes/lieux to-take", "axes/temps new", "formats/veillee to-take"]);
  });

  it("stays mine where both changed, and is told so; is nothing to do where both did the same", async () => {
    const changed = { "formats/veillee.md": "---\ntitle: Veillée\n---\nOn se tait.\n" };
    const both = await versions({ files: changed }, (files) => {
      files["formats/veillee.md"] = "---\ntitle: Veillée\n---\nOn chante.\n";
    });
    expect(told(both)).toEqual(["formats/veillee changed-here"]);
    const alike = await versions({ files: changed }, (files) => {
      files["formats/veillee.md"] = "---\ntitle: Veillée\n---\n\nOn se tait.\n";
    });
    expect(told(alike)).toEqual(["formats/veillee same-here"]);
  });

  it("is told when what changed was not kept here, and when it is gone there", async () => {
    const of = await versions(
      { fields: { charter: undefined, tracks: [{ id: "suite", title: "Suite" }] } },
      (files) => {
        files["event.yaml"] = (files["event.yaml"] ?? "").replace(/\ntracks:\n(?: .*\n)+/u, "\n");
      },
    );
    expect(told(of)).toEqual(["tracks/suite removed-here", "charter/ouvert gone"]);
  });

  it("does not count times and people that were given here to a session", async () => {
    const changed = { "sessions/ouverture.md": "---\ntitle: Grande ouverture\nformat: veillee\n---\nOn ouvre.\n" };
    const of = await versions({ files: changed }, (files) => {
      files["sessions/ouverture.md"] = (files["sessions/ouverture.md"] ?? "").replace(
        "status: proposed",
        "status: scheduled\nslots: [{start: 2033-05-12T10:00, end: 2033-05-12T11:00}]",
      );
    });
    expect(told(of)).toEqual(["sessions/ouverture to-take"]);
    const written = String(takenChanges(changesSince(of), of).get("sessions/ouverture.md"));
    expect(written).toContain("Grande ouverture");
    expect(written).toMatch(/status: scheduled[\s\S]*2033-05-12T10:00/u);
  });
});

describe("the version of a parent that was taken", () => {
  const event =
    "id: a\nlineage:\n  # Ours.\n  - edition: fete\n    version: old\n    credits: [Someone]\n  - edition: other\n    version: theirs\n";
  const version = { edition: "fete", version: "new", checksum: "c".repeat(64), date: "2033-01-02" };
  const lineageAfter = (credits: readonly string[]) => parse(editedEvent(event, [], { ...version, credits })).lineage;

  it("takes the place of the one before, of that parent alone", () => {
    expect(lineageAfter(["Someone"])).toEqual([
      { ...version, credits: ["Someone"] },
      { edition: "other", version: "theirs" },
    ]);
  });

  it("adds the credits that were not due before, each once", () => {
    expect(lineageAfter(["Someone", "Somebody else"])[0].credits).toEqual(["Someone", "Somebody else"]);
  });
});

describe("event.yaml once changes were taken", () => {
  const event = '# Top.\nid: a\naxes:\n  # Ours.\n  - id: lieux # first\n    title: Lieux\n    color: "#112233"\n';
  const axis = (id: string, value: object) => ({ part: "axes", id, value: { id, ...value } }) as const;

  it("keeps comments, order and what is not there", () => {
    const text = editedEvent(event, [
      axis("lieux", { title: "Les lieux", color: "#112233" }),
      axis("temps", { title: "Temps" }),
    ]);
    expect(text).toMatchInlineSnapshot(`
      "# Top.
      id: a
      axes:
        # Ours.
        - id: lieux # first
          title: Les lieux
          color: "#112233"
        - id: temps
          title: Temps
      "
    `);
  });

  it("keeps telephone numbers, postcodes and sizes as they were written", () => {
    const ours =
      "contact: {phone: 0240000000}\nplaces:\n  - id: salle\n    address: {postcode: 01000}\n    rooms: [{id: a, capacity: 080}]\n";
    const text = editedEvent(`${event}${ours}`, [axis("temps", { title: "Temps" })]);
    expect(text.slice(-ours.length)).toBe(ours);
  });

  it("makes the list when there is none", () => {
    const text = editedEvent("id: a\n", [{ part: "tasks", id: "Trouver", value: { title: "Trouver", due: "J-1" } }]);
    expect(parse(text)).toEqual({ id: "a", tasks: [{ title: "Trouver", due: "J-1" }] });
  });

  it("keeps what only stands here in something that is taken", () => {
    const track = "tracks:\n  - {id: suite, title: Suite, lead: structure}\n";
    const text = editedEvent(track, [{ part: "tracks", id: "suite", value: { id: "suite", title: "La suite" } }]);
    expect(parse(text).tracks).toEqual([{ id: "suite", title: "La suite", lead: "structure" }]);
  });
});
