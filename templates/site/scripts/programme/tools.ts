// SPDX-License-Identifier: MIT
import { el, one } from "../dom/el.ts";
import { whenBroughtBack } from "../dom/when-brought-back.ts";
import { foldedWords } from "../search/fold.ts";
import { found } from "../search/rank.ts";
import { resultsList } from "../search/results.ts";
import { type Asked, askedIn } from "./address.ts";
import { chosenCount, facetsOf, loosenings, matches, toggled } from "./facets.ts";
import { chosenList, filterPanel, type OnToggle } from "./filter-panel.ts";
import { type Programme, programmeLoader } from "./load.ts";
import { noneFound } from "./none-found.ts";
import { idsOnPage, showOnly } from "./page-cards.ts";
import type { ProgrammeFile } from "./programme-file.ts";
import { idsOf, type Known } from "./sessions.ts";
import { type Parts, partsOf } from "./tools-parts.ts";
import { writeAddress } from "./write-address.ts";

interface Tools {
  readonly parts: Parts;
  readonly load: () => Promise<Programme>;
  /** The sessions of this page, by id. */
  readonly here: ReadonlySet<string>;
  /** Called with markup that has just been made. */
  readonly onShown: (root: HTMLElement) => void;
  asked: Asked;
}

/**
 * Search and filters, on the pages of the programme that have a place for them. They take up what was typed or opened before
 * they came, or else what the address asks.
 */
export function startTools(file: () => Promise<ProgrammeFile>, onShown: (root: HTMLElement) => void): void {
  const parts = partsOf(one(".tools"));
  if (parts === undefined) return;
  const asked = askedIn(location);
  const query = parts.query.value || asked.query;
  const tools: Tools = { parts, load: programmeLoader(file), onShown, here: idsOnPage(), asked: { ...asked, query } };
  parts.query.value = query;
  parts.failed.hidden = true;
  parts.query.addEventListener("input", () => ask(tools, { ...tools.asked, query: parts.query.value }));
  parts.open.addEventListener("click", () => openFilters(tools, parts.filters.hidden !== false));
  parts.root.addEventListener("keydown", (event) => onKey(tools, event));
  addEventListener("hashchange", () => {
    if (location.hash.startsWith("#?")) ask(tools, askedIn(location));
  });
  whenBroughtBack(() => {
    parts.query.value = tools.asked.query;
  });
  if (parts.open.getAttribute("aria-expanded") === "true") openFilters(tools, true);
  if (isAsked(tools.asked)) ask(tools, tools.asked);
}

const isAsked = ({ choice, query }: Asked) => chosenCount(choice) > 0 || query.trim() !== "";

/** Enter goes on to what was found, and puts the keyboard of a phone away; Escape empties the search, or closes the filters. */
function onKey(tools: Tools, event: KeyboardEvent): void {
  const { query, filters, open, results } = tools.parts;
  if (event.key === "Enter" && event.target === query && !results.hidden) results.focus();
  if (event.key !== "Escape") return;
  if (event.target === query && query.value !== "") {
    event.preventDefault();
    query.value = "";
    ask(tools, { ...tools.asked, query: "" });
  } else if (!filters.hidden) {
    openFilters(tools, false);
    open.focus();
  }
}

function openFilters(tools: Tools, open: boolean): void {
  const { parts } = tools;
  parts.filters.hidden = !open;
  parts.open.setAttribute("aria-expanded", String(open));
  if (open) withProgramme(tools, (programme) => drawPanel(tools, programme));
}

/** Takes what is asked, says it in the address, and shows it as soon as the programme is there. */
function ask(tools: Tools, asked: Asked): void {
  tools.asked = asked;
  writeAddress(asked);
  withProgramme(tools, (programme) => draw(tools, programme));
}

function withProgramme(tools: Tools, then: (programme: Programme) => void): void {
  const { failed } = tools.parts;
  tools.load().then(
    (programme) => {
      failed.hidden = true;
      then(programme);
    },
    () => {
      failed.hidden = false;
    },
  );
}

/** The sessions that filters are about: this page's, or the whole programme where the page shows none. */
function aboutHere({ here }: Tools, { known }: Programme): readonly Known[] {
  return here.size === 0 ? known : known.filter(({ data }) => here.has(data.id));
}

function draw(tools: Tools, programme: Programme): void {
  const { asked, here, parts } = tools;
  const searching = foldedWords(asked.query).length > 0 || (here.size === 0 && isAsked(asked));
  const among = searching ? programme.known : aboutHere(tools, programme);
  const matching = among.filter(({ traits }) => matches(traits, asked.choice));
  const shown = searching ? found(matching, asked.query, ({ fields }) => fields()) : matching;
  const ids = new Set(shown.map(({ data }) => data.id));
  const filtered = !searching && chosenCount(asked.choice) > 0;
  if (searching && parts.results.hidden) bringUp(parts.root);
  parts.root.closest(".programme-top")?.classList.toggle("is-searching", searching);
  parts.results.hidden = !searching;
  parts.results.replaceChildren(...(searching ? resultsList(programme, shown, tools.onShown) : []));
  if (searching) tools.onShown(parts.results);
  showOnly(filtered ? (id) => ids.has(id) : undefined);
  drawState(tools, programme, searching || filtered ? shown.length : undefined, among);
}

/** On a phone the first results would be below the screen. */
function bringUp(root: HTMLElement): void {
  if (root.getBoundingClientRect().top > innerHeight / 2) root.scrollIntoView({ block: "start" });
}

/** How many are shown, what was chosen, and, when nothing is left, what to give up. */
function drawState(tools: Tools, programme: Programme, shown: number | undefined, among: readonly Known[]): void {
  const { parts, asked } = tools;
  parts.number.textContent = chosenCount(asked.choice) > 0 ? ` (${chosenCount(asked.choice)})` : "";
  const onToggle: OnToggle = (kind, id) => {
    const removed = parts.chosen.contains(document.activeElement);
    ask(tools, { ...asked, choice: toggled(tools.asked.choice, kind, id) });
    syncPanel(tools);
    if (removed) parts.open.focus();
  };
  parts.chosen.replaceChildren(...chosenList(programme, asked.choice, onToggle, () => clear(tools)));
  parts.chosen.hidden = parts.chosen.childElementCount === 0;
  parts.count.replaceChildren(...(shown === undefined ? [] : [countText(programme, shown, among.length)]));
  parts.help.replaceChildren(...(shown === 0 ? looser(tools, programme, among) : []));
  parts.help.hidden = parts.help.childElementCount === 0;
  if (parts.filters.childElementCount === 0 && !parts.filters.hidden) drawPanel(tools, programme);
  if (shown === 0 && asked.query !== "" && chosenCount(asked.choice) === 0) {
    parts.help.hidden = false;
    parts.help.replaceChildren(...noneFound(programme, asked.query, (query) => askAgain(tools, query)));
  }
}

/** Asks something else in the visitor's place; its button is gone, and the field says what is asked. */
function askAgain(tools: Tools, query: string): void {
  tools.parts.query.value = query;
  ask(tools, { ...tools.asked, query });
  tools.parts.query.focus();
}

function countText({ say }: Programme, shown: number, among: number): string {
  return shown === 0 ? say("none") : say("shown", say.sessions(shown), String(among));
}

/** For each kind of filter without which something would be found, a button that gives it up. */
function looser(tools: Tools, { say, index }: Programme, among: readonly Known[]): readonly HTMLElement[] {
  const { asked } = tools;
  const candidates = found(among, asked.query, ({ fields }) => fields()).map(({ traits }) => traits);
  return loosenings(candidates, asked.choice).map(({ kind, count }) => {
    const text = say("without", index.words.kinds[kind], say.sessions(count));
    const button = el("button", { type: "button", class: "button button-quiet" }, text);
    button.addEventListener("click", () => {
      ask(tools, { ...tools.asked, choice: { ...tools.asked.choice, [kind]: [] } });
      syncPanel(tools);
      tools.parts.open.focus();
    });
    return button;
  });
}

function clear(tools: Tools): void {
  tools.parts.query.value = "";
  ask(tools, { choice: {}, query: "" });
  syncPanel(tools);
  tools.parts.open.focus();
}

function drawPanel(tools: Tools, programme: Programme): void {
  const { parts, asked } = tools;
  const about = aboutHere(tools, programme).map(({ traits }) => traits);
  const facets = facetsOf(about, (kind) => idsOf(programme.index, kind), asked.choice);
  const onToggle: OnToggle = (kind, id) =>
    ask(tools, { ...tools.asked, choice: toggled(tools.asked.choice, kind, id) });
  parts.filters.replaceChildren(...filterPanel(programme, facets, asked.choice, onToggle));
}

/** Boxes say what was chosen elsewhere. */
function syncPanel({ parts, asked }: Tools): void {
  for (const box of parts.filters.querySelectorAll("input")) {
    const chosen = Object.entries(asked.choice).find(([kind]) => kind === box.name)?.[1] ?? [];
    box.checked = chosen.includes(box.value);
  }
}
