// SPDX-License-Identifier: MIT
import { packSource, plan, type Request, type Sources } from "../pipeline.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { Setting } from "./command.ts";
import { eventPictures } from "./event-pictures.ts";

/** The `source.zip` that the site of an event would carry, byte for byte; nothing is written in the event folder. */
export async function packedSource(
  input: CheckedInput,
  sources: Sources,
  request: Pick<Request, "now" | "asOf" | "siteUrl">,
  setting: Setting,
): Promise<Uint8Array> {
  const pictures = eventPictures(sources, true, setting);
  const site = await plan(input, { ...request, pictures: pictures.find });
  const packed = await packSource(site, { readMedia: pictures.bytes });
  if (packed === undefined) throw new Error("a site that carries no source");
  return packed.file.content;
}
