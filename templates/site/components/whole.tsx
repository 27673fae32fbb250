// SPDX-License-Identifier: MIT
import type { ComponentChild } from "preact";

/**
 * What no line breaks in two, with the punctuation that comes right after it: Safari would begin a line with a comma. The rest
 * of what follows stays outside.
 */
export function whole(inside: ComponentChild, then: string): ComponentChild {
  const [mark = ""] = /^[.,;:)]*/u.exec(then) ?? [];
  if (mark === "") return [inside, then];
  return [
    <span key="whole" class="whole">
      {inside}
      {mark}
    </span>,
    then.slice(mark.length),
  ];
}
