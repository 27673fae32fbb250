// SPDX-License-Identifier: MIT
import { shapeClips } from "../../derive/shape-clips.ts";
import { frenchSpacing } from "../../words/french-spacing.ts";
import { newWords } from "../words/index.ts";
import type { NewWords } from "../words/new-words.ts";
import { html, type Markup } from "./escaped.ts";
import { qrCode } from "./qr-code.ts";
import type { SessionSheet } from "./session-sheet.ts";

/** A note sheet as a page of paper: what is known of the session, and room to write by hand. */
export function sheetPaper(sheet: SessionSheet): Markup {
  const { sheet: words } = newWords[sheet.lang];
  const note = words.paper.licence(sheet.licence);
  return html`<article class="sheet" lang="${sheet.lang}" id="${sheet.id}">
${head(sheet, words)}
${sheet.question === undefined ? [] : html`<p class="question">${sheet.question}</p>`}
${ideas(words)}
${opinions(words)}
${decided(words)}
${steps(words)}
${small(words)}
${method(words)}
<footer><p class="name">${words.headings.author}<span class="line"></span></p><p>${sheet.lang === "fr" ? frenchSpacing(note) : note}</p></footer>
</article>
`;
}

type SheetWords = NewWords["sheet"];

function head(sheet: SessionSheet, { paper, labels }: SheetWords): Markup {
  const axes = sheet.axes.map(
    ({ title, color, shape }) =>
      html`<span class="axis"><i style="background:${color};clip-path:${shapeClips[shape]}"></i>${title}</span>`,
  );
  const facts = [sheet.when.join(" ; "), sheet.where.join(" ; "), sheet.format ?? ""].filter((fact) => fact !== "");
  const people =
    sheet.people.length === 0 ? [] : html`<p class="facts">${labels.people} ${sheet.people.join(", ")}</p>`;
  return html`<header><div><p class="event">${axes}<span>${sheet.event}</span></p>
<h1${sheet.title.length > 70 ? html` class="long"` : []}>${sheet.title}</h1>
<p class="facts"><b>${facts.join(" · ")}</b></p>
${people}</div>
${codeOf(sheet, paper)}</header>`;
}

function codeOf({ address }: SessionSheet, { page, no_address }: SheetWords["paper"]): Markup {
  if (address === undefined) return html`<p class="code none">${no_address}</p>`;
  const { path, side } = qrCode(address);
  return html`<div class="code"><svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${address}"><path d="${path}"/></svg><a href="${address}">${page}</a></div>`;
}

const line = html`<span class="line"></span>`;
const lines = (count: number): readonly Markup[] => Array.from({ length: count }, () => line);

/** A line that begins with what is to be written on it. */
function on(label: string): Markup {
  return html`<p class="on"><span class="label">${label}</span>${line}</p>`;
}

/** A heading with what is expected under it. */
function heading({ headings, hints }: SheetWords, section: keyof SheetWords["headings"]): Markup {
  const hint = hints[section];
  return html`<h2>${headings[section]}${hint === undefined ? [] : html` <small>${hint}</small>`}</h2>`;
}

function ideas(words: SheetWords): Markup {
  const one = (number: number) =>
    html`<div class="idea"><span class="number">${number}</span><div class="lines">${lines(2)}</div></div>`;
  return html`<section class="ideas">${heading(words, "key_ideas")}${[1, 2, 3].map(one)}</section>`;
}

function opinions(words: SheetWords): Markup {
  const position = (letter: string) =>
    html`<div><span class="letter">${words.paper.position} ${letter}</span>${lines(3)}</div>`;
  return html`<section class="ideas">${heading(words, "disagreements")}
<div class="versus">${[position("A"), position("B")]}</div></section>`;
}

function decided(words: SheetWords): Markup {
  return html`<div class="two"><div>${heading(words, "agreements")}${lines(2)}</div><div>${heading(words, "decisions")}${lines(2)}</div></div>`;
}

function steps(words: SheetWords): Markup {
  const { what, who, by_when } = words.labels;
  const row = html`<div class="row">${lines(3)}</div>`;
  return html`<section class="steps">${heading(words, "next_steps")}
<div class="row names">${[what, who, by_when].map((name) => html`<span class="label">${name}</span>`)}</div>${[row, row, row]}</section>`;
}

function small(words: SheetWords): Markup {
  const [yes, no] = words.paper.yes_no;
  return html`<div class="small"><div>${heading(words, "open_questions")}${lines(3)}</div>
<div><h2>${words.labels.quote}</h2>${lines(2)}${on(words.labels.said_by)}<p class="tick label">${words.paper.agrees} <span>${yes}</span> <span>${no}</span></p></div>
<div><h2>${words.headings.attendance}</h2>${line}<p class="label">${words.hints.attendance ?? ""}</p></div></div>`;
}

function method(words: SheetWords): Markup {
  const figure = html`<div><h2>${words.labels.value}</h2>${line}${on(words.labels.source)}</div>`;
  return html`<div class="small"><div>${heading(words, "what_worked")}${lines(2)}</div><div>${heading(words, "what_to_change")}${lines(2)}</div>${figure}</div>`;
}
