// SPDX-License-Identifier: MIT
/**
 * Publishes a site and says so, line by line. Arguments: the event's folder, the count of pages, the versions to
 * publish, such as `AB`. With `-` they come on standard input, when it is time to start, and are repeated until the
 * process is killed.
 */
import { readFileSync } from "node:fs";
import { diskFileSystem } from "../../../kit/io/disk-file-system.ts";
import { thisMachine } from "../../../kit/io/machine.ts";
import { publish } from "../../../kit/publish/publish.ts";
import { sampleSite } from "../sample-site.ts";

const [, , input = "", pages = "0", given = ""] = process.argv;
const ports = { disk: diskFileSystem(), machine: { ...thisMachine(), home: "/nowhere", cwd: "/nowhere" } };
const output = { folder: `${input}/_site`, input };

const forever = given === "-";
const versions = forever ? readFileSync(0, "utf8") : given;
process.stdout.write("ready\n");
do {
  for (const version of versions) {
    await publish(sampleSite(version, Number(pages), "x".repeat(400)), output, ports);
    process.stdout.write(`${version}\n`);
  }
} while (forever);
