// SPDX-License-Identifier: MIT
/** The kit's look on an A4 sheet to write on: black rules, large type, room for a pen. Millimetres, since paper has them. */
export const paperCss = `
@page { size: A4; margin: 11mm 14mm 10mm; }
:root { --ink: #17181c; --soft: #5a5750; --line: #8f8a80; --paper: #fff; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #d9d2c3; color: var(--ink); font: 400 10pt/1.3 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, Arial, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, .number, .letter { font-family: "Bricolage Grotesque", "Atkinson Hyperlegible Next", Arial, sans-serif; font-weight: 800; letter-spacing: -0.01em; line-height: 1.02; text-wrap: balance; }
.about { max-width: 210mm; margin: 6mm auto; padding: 0 14mm; }
.about h1 { font-size: 22pt; }
main { display: grid; gap: 8mm; justify-content: center; padding: 0 0 10mm; overflow-x: auto; }
.sheet { width: 210mm; min-height: 297mm; padding: 11mm 14mm 10mm; background: var(--paper); display: flex; flex-direction: column; gap: 3.6mm; }
header { display: grid; grid-template-columns: 1fr auto; gap: 0 6mm; align-items: start; border-top: 3px solid; padding-top: 2.6mm; }
.event { font-size: 8.5pt; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 4mm; align-items: center; margin-bottom: 2mm; }
.axis { display: inline-flex; align-items: center; gap: 1.6mm; color: var(--ink); font-weight: 700; }
.axis i { width: 4mm; height: 4mm; display: inline-block; }
header h1 { font-size: 26pt; }
header h1.long { font-size: 18pt; }
.facts { margin-top: 2mm; font-size: 9.5pt; }
.facts b { font-weight: 700; }
.code { width: 29mm; text-align: center; font-size: 7.5pt; line-height: 1.15; color: var(--soft); }
.code svg { display: block; width: 29mm; height: 29mm; margin-top: -2mm; }
.code.none { border: 1px dashed var(--line); padding: 2mm; min-height: 20mm; display: grid; align-content: center; }
.question { border-block: 3px solid; padding: 2.2mm 0; font-size: 13.5pt; line-height: 1.2; font-weight: 650; text-wrap: pretty; }
section { display: flex; flex-direction: column; flex: 1 1 auto; }
h2 { font-size: 11.5pt; display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 2.5mm; }
h2 small, .label { font: 400 7.5pt/1.2 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, Arial, sans-serif; letter-spacing: 0; color: var(--soft); }
.line { flex: 1 1 5.8mm; min-height: 5.8mm; border-bottom: 0.5px solid var(--line); }
.ideas { flex-grow: 2; border-top: 1px solid; padding-top: 1.6mm; }
header + .ideas { border-top-width: 3px; }
.question + .ideas { border-top: 0; padding-top: 0; }
.idea { display: grid; grid-template-columns: 8mm 1fr; flex: 1; }
.idea .lines { display: flex; flex-direction: column; }
.number { font-size: 21pt; align-self: end; line-height: 0.9; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; flex: 1 1 auto; border-top: 1px solid; padding-top: 1.6mm; }
.two > * { display: flex; flex-direction: column; }
.versus { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; flex: 1 1 auto; }
.versus > div { display: flex; flex-direction: column; padding-top: 1mm; }
.versus > div + div { border-left: 2px solid; padding-left: 4mm; margin-left: -2mm; }
.letter { font-size: 10pt; }
.steps { border-top: 3px solid; padding-top: 1.6mm; }
.steps .row { display: grid; grid-template-columns: 5fr 2fr 1.4fr; gap: 4mm; flex: 1 1 auto; }
.steps .names { flex: 0 0 auto; padding-top: 1mm; }
.small { display: grid; grid-template-columns: 1.7fr 1.7fr 1fr; gap: 6mm; flex: 0 1 auto; border-top: 1px solid; padding-top: 1.6mm; }
.small > * { display: flex; flex-direction: column; }
.tick { display: flex; gap: 3mm; align-items: center; padding-top: 1mm; }
.tick span { display: inline-flex; align-items: center; gap: 1.2mm; }
.tick span::before { content: ""; width: 3mm; height: 3mm; border: 1px solid var(--ink); }
footer { border-top: 3px solid; padding-top: 1.6mm; display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; align-items: end; font-size: 7.5pt; line-height: 1.25; color: var(--soft); }
.name { display: flex; gap: 2mm; align-items: end; color: var(--ink); font-size: 10pt; font-weight: 700; }
.name .line { flex: 1; min-height: 7mm; }
.on { display: flex; gap: 2mm; align-items: end; flex: 1 1 5.8mm; min-height: 5.8mm; }
.on .line { flex: 1; }
a { color: inherit; }
@media screen and (max-width: 215mm) {
  .about { padding: 0 5mm; }
  main { display: block; }
  .sheet { width: 100%; min-height: 0; padding: 5mm; margin-bottom: 5mm; }
  header { grid-template-columns: 1fr; }
  .two, .small { grid-template-columns: 1fr; }
}
@media print {
  html { background: none; }
  .about { display: none; }
  main { display: block; padding: 0; overflow: visible; }
  .sheet { width: auto; min-height: 275mm; padding: 0; break-after: page; }
  .sheet:last-child { break-after: auto; }
}
`;
