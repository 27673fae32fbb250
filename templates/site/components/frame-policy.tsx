// SPDX-License-Identifier: MIT
import type { Page } from "../../../kit/derive/site.ts";

/**
 * What a page with players lets in (Content Security Policy 3): frames and sounds of the hosts that its buttons name, and no
 * other. It takes nothing away from the policy that a server sends; a server that sends one must allow these hosts too.
 */
export function FramePolicy({ page }: { page: Page }) {
  const { players } = page;
  if (players === undefined) return null;
  const frames = players.frames.length === 0 ? "'none'" : players.frames.join(" ");
  // A file:// page has no origin that 'self' could name: its own recordings are files beside it.
  const files = ["'self'", "file:", ...players.files].join(" ");
  return <meta http-equiv="Content-Security-Policy" content={`frame-src ${frames}; media-src ${files}`} />;
}
