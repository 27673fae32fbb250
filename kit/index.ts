// SPDX-License-Identifier: MIT
/** The kit as a library: the stages of the pipeline, for programs that bring their own adapters. */
export type { SiteModel } from "./derive/site.ts";
export type { Finding } from "./diagnostics/finding.ts";
export type { Files } from "./io/files.ts";
export type { Edition } from "./model/edition.ts";
export { type Checked, check, draw, plan, type Request, type Sources } from "./pipeline.ts";
export type { RenderPorts } from "./render/render.ts";
export type { RenderedFile } from "./render/rendered-file.ts";
