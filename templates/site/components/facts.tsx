// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";

export interface Fact {
  readonly term: string;
  readonly value: ComponentChildren;
}

/** Terms and what they are; a fact without a value was already left out by `factsOf`. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Keeps the facts that have a value, in order. */
export function factsOf(pairs: readonly (readonly [term: string, value: ComponentChildren])[]): readonly Fact[] {
  return pairs
    .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== "")
    .map(([term, value]) => ({ term, value }));
}
