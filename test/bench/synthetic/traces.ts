// SPDX-License-Identifier: MIT
import type { Authored, SyntheticEvent } from "./event.ts";
import { abstract, chance, pick, question, title } from "./prose.ts";

const types: readonly string[] = ["minutes", "note", "slides", "takeaways", "video", "synthesis"];
const statuses = ["raw", "proof_read", "validated"] as const;

/** What an invented event left: ten traces for three sessions, such as those of a team that writes everything down. */
export function syntheticTraces({ sessions, people }: SyntheticEvent): readonly Authored[] {
  const count = Math.round((sessions.length * 10) / 3);
  return Array.from({ length: count }, (_, index) => {
    const next = chance(2_000_003 + index);
    const type = types[index % types.length];
    const data = {
      session: sessions[index % sessions.length]?.id,
      type,
      status: pick(statuses, next),
      title: title(next),
      authors: [people[index % people.length]?.id],
      validated_by: ["Le comité"],
      licence: "CC-BY-SA-4.0",
      question: question(next),
      key_ideas: [title(next), title(next), title(next)],
      decisions: [{ text: title(next), by: "Le groupe" }],
      disagreements:
        index % 4 === 0 ? [{ topic: title(next), positions: [{ text: title(next) }, { text: title(next) }] }] : [],
      next_steps: [{ what: title(next), who: "Le groupe", when: "2030-09", status: "open" }],
      ...(type === "video" && { url: `https://videos.example.org/${index + 1}.webm` }),
    };
    return { id: `trace-${String(index + 1).padStart(5, "0")}`, data, body: abstract(index + 7, next) };
  });
}
