// SPDX-License-Identifier: MIT
import { writeSync } from "node:fs";
import { withoutOrders } from "./without-orders.ts";

/** Where a command speaks: results to `out`, an archive as the bytes it is; everything else to `err`. */
export interface Console {
  out(content: string | Uint8Array): void;
  err(text: string): void;
  /** Whether colours may be used on `err`, and on `out`. */
  readonly color: { readonly out: boolean; readonly err: boolean };
  /** Columns of the terminal that `out` is; absent when it is a file or a pipe. */
  readonly width?: number;
}

/**
 * The terminal. What is said to people holds nothing that it would obey, whoever named the files it speaks of; what is
 * written to a file or a pipe goes there as it is. Writing is synchronous, so that nothing is lost when the process ends; a closed
 * pipe is not an error.
 */
export function terminal(environment: Readonly<Record<string, string | undefined>>): Console {
  const allowed = !environment["NO_COLOR"] && environment["TERM"] !== "dumb";
  const forced = environment["FORCE_COLOR"] !== undefined && environment["FORCE_COLOR"] !== "0";
  const colored = (isTerminal: boolean | undefined) => allowed && (forced || isTerminal === true);
  return {
    out: (content) => write(1, typeof content === "string" && process.stdout.isTTY ? withoutOrders(content) : content),
    err: (text) => write(2, withoutOrders(text)),
    color: { out: colored(process.stdout.isTTY), err: colored(process.stderr.isTTY) },
    ...(process.stdout.isTTY && process.stdout.columns > 0 ? { width: process.stdout.columns } : {}),
  };
}

function write(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      // A full pipe of a slow reader: try again until it has room.
      if (code !== "EAGAIN") throw error;
    }
  }
}
