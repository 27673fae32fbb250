// SPDX-License-Identifier: MIT
import { createInterface } from "node:readline";
import { withoutOrders } from "./without-orders.ts";

/** Asking whoever sits at the terminal. Adapters: the terminal, and a list of answers in tests. */
export interface Prompt {
  /** Shows a text and reads one line, without its end; undefined when there is nobody left to answer. */
  ask(text: string): Promise<string | undefined>;
  close(): void;
}

/** The terminal, when somebody reads and writes there; undefined in a script or a pipe. Questions go to stderr. */
export function terminalPrompt(): Prompt | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  // What is typed or pasted ahead is an answer to what comes next.
  const typed: string[] = [];
  let isOpen = true;
  let answer: ((line: string | undefined) => void) | undefined;
  const give = (line: string | undefined) => {
    const waiting = answer;
    answer = undefined;
    if (waiting !== undefined) waiting(line);
    else if (line !== undefined) typed.push(line);
  };
  lines.on("line", give);
  lines.on("close", () => {
    isOpen = false;
    give(undefined);
  });
  // With an interface open, Ctrl-C reaches it and not the process.
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  return {
    ask: (asked) => {
      const text = withoutOrders(asked);
      const start = text.lastIndexOf("\n") + 1;
      process.stderr.write(text.slice(0, start));
      lines.setPrompt(text.slice(start));
      if (isOpen) lines.prompt();
      const next = typed.shift();
      if (next !== undefined || !isOpen) return Promise.resolve(next);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    close: () => lines.close(),
  };
}
