// SPDX-License-Identifier: MIT
import type { PageOf, TaskView } from "../../../kit/derive/site.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { between } from "../components/between.ts";
import { Section } from "../components/section.tsx";
import { Text } from "../components/text.tsx";

/** What there is to do, in the order of its days, which are counted from the event. */
export function RerunTasks({ page: { tasks, lang } }: { page: PageOf<"rerun"> }) {
  if (tasks.length === 0) return null;
  const words = wordsFor(lang).text.rerun;
  return (
    <Section title={words.tasks} id="tasks">
      <p>{words.tasks_about}</p>
      <ol class="rerun-tasks">
        {tasks.map((task) => (
          <li key={`${task.due} ${task.title.text}`}>
            <p class="rerun-due">{dueOf(task, lang)}</p>
            <div>
              <p class="rerun-task">
                <Text said={task.title} lang={lang} />
              </p>
              <About task={task} lang={lang} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function dueOf({ due }: TaskView, lang: string): string {
  const words = wordsFor(lang).text.rerun;
  if (due === undefined) return words.no_due;
  return words.due({ when: due < 0 ? "before" : due > 0 ? "after" : "other", days: Math.abs(due) });
}

/** When in the life of an event, whose part it is, and what helps to do it well. */
function About({ task: { phase, role, note }, lang }: { task: TaskView; lang: string }) {
  const words = wordsFor(lang).text.rerun;
  return (
    <>
      {(phase ?? role) && (
        <p class="quiet">
          {phase && words.phase[phase]}
          {phase && role && between}
          {role && <Text said={role} lang={lang} />}
        </p>
      )}
      {note && (
        <p>
          <Text said={note} lang={lang} />
        </p>
      )}
    </>
  );
}
