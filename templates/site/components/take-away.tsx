// SPDX-License-Identifier: MIT
import type { ComponentChildren } from "preact";
import type { FileForTools, Page } from "../../../kit/derive/site.ts";
import type { Id } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { wordsFor } from "../../../kit/words/index.ts";
import { CalendarLinks } from "./calendar-links.tsx";
import { NowLink } from "./now-link.tsx";
import { Section } from "./section.tsx";

interface Props {
  readonly page: Page;
  readonly ui: Ui;
  /** The room whose door the screen is for; without it, the screen is the hall's. */
  readonly room?: Id;
  /** What printing this page gives, in words. */
  readonly paper: ComponentChildren;
  /** The files for other programs, on the page that lists them. */
  readonly files?: readonly FileForTools[];
}

/** After a programme, all the ways to have it elsewhere: in a calendar, on paper, on the screen of a hall, in other programs. */
export function TakeAway({ page, ui, paper, files = [], room }: Props) {
  const { take } = wordsFor(page.lang).text;
  return (
    <Section title={take.title} id="take" class="take">
      {page.calendar && (
        <Way title={take.calendar}>
          <CalendarLinks page={page} ui={ui} />
        </Way>
      )}
      <Way title={take.paper}>{paper}</Way>
      {page.chrome.now && (
        <Way title={take.screen}>
          <NowLink page={page} ui={ui} {...(room === undefined ? {} : { room })} />
          <p>{take.screen_about}</p>
        </Way>
      )}
      {files.length > 0 && (
        <Way title={take.tools}>
          <Files files={files} page={page} ui={ui} />
        </Way>
      )}
    </Section>
  );
}

function Way({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Each file by its name, the same in every language, with a word on what it is for. */
function Files({ files, page, ui }: { files: readonly FileForTools[]; page: Page; ui: Ui }) {
  const about = wordsFor(page.lang).text.take.files;
  return (
    <ul>
      {files.map(({ key, path }) => (
        <li key={key}>
          <a href={ui.href(path)}>{path.replace(/^.*\//u, "")}</a> <span>{about[key]}</span>
        </li>
      ))}
    </ul>
  );
}
