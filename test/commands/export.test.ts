// SPDX-License-Identifier: MIT
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../kit/commands/command.ts";
import { exportCommand } from "../../kit/commands/export.ts";
import { formatNames } from "../../kit/export/format-names.ts";
import { bin, builtSite, eventKit, root, scratchFolder } from "../helpers/kit-cli.ts";
import { eventsFolder } from "./folders.ts";
import { heardSetting } from "./heard-setting.ts";

const nec = join(root, "examples/nec18-nantes");
const events = eventsFolder();
const village = join(events, "village");

const exported = (to: string, ...more: string[]) => eventKit(["export", nec, "--to", to, ...more]);

describe("export", () => {
  it.each(formatNames)("writes %s to stdout, and nothing else", async (name) => {
    const { code, stdout, stderr } = await exported(name);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.length).toBeGreaterThan(500);
    expect(stdout).toBe((await exported(name)).stdout);
  });

  it("writes what the site holds beside its programme", async () => {
    const site = join(scratchFolder(), "site");
    await builtSite(nec, site, "--as-of", "2018-09-01", "--site-url", "https://nec.example/");
    const { stdout } = await exported("ics", "--as-of", "2018-09-01", "--site-url", "https://nec.example/");
    expect(stdout).toBe(readFileSync(join(site, "nec18-nantes/programme.ics"), "utf8"));
  });

  it("writes one of the event's languages, the first unless told otherwise", async () => {
    const titleIn = async (...more: string[]) =>
      ICAL.Component.fromString((await exported("ics", ...more)).stdout)
        .getFirstSubcomponent("vevent")
        ?.getFirstProperty("summary")
        ?.getFirstParameter("language");
    expect(await titleIn()).toBe("fr");
    expect(await titleIn("--content-lang", "en")).toBe("en");
    const refused = await exported("ics", "--content-lang", "de", "--lang", "en");
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("“de” does not suit --content-lang. Expected: fr, en.");
  });

  it("writes the source that the site carries, byte for byte, to a file and to whoever reads", async () => {
    const folder = scratchFolder();
    const [site, file, piped] = ["site", "there.zip", "piped.zip"].map((name) => join(folder, name));
    const told = ["--site-url", "https://nec.example/"];
    await builtSite(nec, site ?? "", ...told);
    const { code, stdout, stderr } = await exported("source-zip", ...told, "-o", file ?? "", "--lang", "en");
    expect([code, stdout, stderr]).toEqual([0, "", `Written: ${file}\n`]);
    writeFileSync(piped ?? "", await bytesFrom(["export", nec, "--to", "source-zip", ...told]));
    const carried = readFileSync(join(site ?? "", "nec18-nantes/source.zip"));
    for (const one of [file, piped]) expect(carried.equals(readFileSync(one ?? ""))).toBe(true);
  });

  it("writes no archive on a screen: it asks for the name of a file", async () => {
    const { setting, said } = heardSetting();
    const screen = { ...setting, console: { ...setting.console, width: 80 } };
    await expect(exportCommand(village, { to: "source-zip" }, screen)).rejects.toThrow("such as “-o source.zip”");
    await expect(exportCommand(village, { to: "source-zip", out: "-" }, screen)).rejects.toThrow(UsageError);
    expect(said.filter((one) => typeof one !== "string")).toEqual([]);
  });

  it("names addresses when the site's is given", async () => {
    expect((await exported("ics", "--site-url", "https://nec.example/2018/")).stdout).toContain(
      "https://nec.example/2018/nec18-nantes/programme.html",
    );
  });

  it("writes a file in one go, over the one that was there, and says so", async () => {
    const folder = scratchFolder();
    const file = join(folder, "programme.ics");
    writeFileSync(file, "old");
    const { code, stdout, stderr } = await exported("ics", "-o", file, "--lang", "en");
    expect([code, stdout, stderr]).toEqual([0, "", `Written: ${file}\n`]);
    expect(readFileSync(file, "utf8")).toBe((await exported("ics")).stdout);
    expect(readdirSync(folder)).toEqual(["programme.ics"]);
  });

  it("follows a link to the file that it names", async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, "real.ics"), "old");
    symlinkSync("real.ics", join(folder, "link.ics"));
    await exported("ics", "-o", join(folder, "link.ics"));
    expect(readFileSync(join(folder, "real.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR/u);
  });

  it("takes `-` for stdout", async () => {
    const folder = scratchFolder();
    const { stdout } = await eventKit(["export", nec, "--to", "csv", "-o", "-"], { cwd: folder });
    expect(stdout).toBe((await exported("csv")).stdout);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("writes over no folder and no file of the event, and makes no folder", async () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, "there"));
    const source = join(village, "event.yaml");
    const before = readFileSync(source, "utf8");
    const into = async (out: string) => (await eventKit(["export", village, "--to", "ics", "-o", out])).code;
    expect(await into(join(folder, "there"))).toBe(2);
    expect(await into(join(folder, "nowhere/programme.ics"))).toBe(2);
    expect(await into(source)).toBe(2);
    expect(readFileSync(source, "utf8")).toBe(before);
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it.runIf(existsSync("/dev/full"))("says when the disk refuses", async () => {
    const { code, stderr } = await exported("ics", "-o", "/dev/full", "--lang", "en");
    expect(code).toBe(3);
    expect(stderr).toContain("“/dev/full” could not be written (ENOSPC).");
  });

  it("writes nothing of an event that has errors, and says them", async () => {
    const file = join(events, "faulty.ics");
    const { code, stdout, stderr } = await eventKit(["export", join(events, "faulty"), "--to", "ics", "-o", file]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("schema/unknown-field");
    expect(existsSync(file)).toBe(false);
  });

  it("says warnings on stderr and goes on, or refuses with --strict", async () => {
    const warned = await eventKit(["export", join(events, "warned"), "--to", "event-json"]);
    expect(warned.code).toBe(0);
    expect(JSON.parse(warned.stdout)).toBeTruthy();
    expect(warned.stderr).not.toBe("");
    expect((await eventKit(["export", join(events, "warned"), "--to", "event-json", "--strict"])).code).toBe(1);
  });

  it("says when the event has nothing for the format", async () => {
    const minimal = join(root, "examples/minimal");
    const { code, stdout, stderr } = await eventKit(["export", minimal, "--to", "geojson", "--lang", "fr"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      "Rien n’a été écrit : geojson place des lieux sur une carte, et aucun lieu de l’événement n’a de coordonnées. Ajoutez à un lieu, par exemple, « geo: {latitude: 47.2, longitude: -1.55} ».\n",
    );
  });

  it("ends well when whoever reads has read enough", async () => {
    const code = await new Promise((resolve) => {
      const child = spawn(process.execPath, [bin, "export", nec, "--to", "event-json"]);
      child.stdout.once("data", () => child.stdout.destroy());
      child.on("close", resolve);
    });
    expect(code).toBe(0);
  });

  it("needs to be told what to write", async () => {
    const { code, stderr } = await eventKit(["export", nec, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain("The option “--to” is missing");
  });
});

/** What a command writes on stdout, as the bytes it is. */
function bytesFrom(args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args]);
    const parts: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => parts.push(part));
    child.on("close", () => resolve(Buffer.concat(parts)));
  });
}
