// SPDX-License-Identifier: MIT
import type { ChangesNotice, Page, ViewLink } from "../../../kit/derive/site.ts";
import type { Day } from "../../../kit/model/edition.ts";
import type { Ui } from "../../../kit/render/ui.ts";
import { DayChanges } from "./day-changes.tsx";
import { DayTabs } from "./day-tabs.tsx";
import { DayViews } from "./day-views.tsx";
import { ProgrammeTools, SearchResults } from "./programme-tools.tsx";

interface Props {
  readonly page: Page & { readonly views: readonly ViewLink[]; readonly changes?: ChangesNotice };
  readonly ui: Ui;
  /** The days to choose from; none where the page itself is that choice. */
  readonly days: readonly { readonly day: Day; readonly path: string }[];
  readonly current?: Day;
}

/**
 * What stands between the title of a programme and its sessions: only what chooses what one sees. The days and the search
 * share a row where it is wide enough. What follows on the page is what the filters act on.
 */
export function ProgrammeTop({ page, ui, days, current }: Props) {
  const { lang } = page;
  return (
    <>
      <div class="programme-top">
        <DayTabs days={days} {...(current === undefined ? {} : { current })} lang={lang} ui={ui} />
        <ProgrammeTools page={page} />
        <DayViews page={page} ui={ui} />
        <DayChanges changes={page.changes} lang={lang} ui={ui} />
      </div>
      <SearchResults page={page} />
    </>
  );
}
