// SPDX-License-Identifier: MIT

/** What has no place in an XML 1.0 document (2.2), and halves of a character that has lost its other half. */
const refused = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Most texts have none of these, and nothing to change; halves of pairs are among them, as are whole pairs. */
const concerned = /[^\t\n\u0020-\ud7ff\ue000-\ufffd]/;
const special = /[&<>"\r\t\n]/gu;
const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text without the characters that XML 1.0 has no place for; line ends become `\n`, as an XML reader would make them. */
export function plainText(text: string): string {
  return concerned.test(text) ? text.replace(refused, "").replace(/\r\n?/gu, "\n") : text;
}

/** A text inside an element: nothing of it is read as markup, and `]]>` cannot appear. */
export function xmlText(text: string): string {
  const plain = plainText(text);
  return /[&<>]/.test(plain) ? plain.replace(/[&<>]/gu, (sign) => references[sign] ?? sign) : plain;
}

/** A text inside a quoted attribute; its line ends and tabs are written as references, or a reader would make spaces of them. */
function xmlAttribute(text: string): string {
  const plain = plainText(text);
  return !/[&<>"\t\n]/.test(plain)
    ? plain
    : plain.replace(special, (sign) => references[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** Attributes of an element, by name; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name a="b">inside</name>`, on a line of its own. `inside` is XML already: `xmlText` makes it of a text. */
export function element(name: string, attributes: Attributes, inside = ""): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${xmlAttribute(String(value))}"`;
  }
  return inside === "" ? `${start}/>\n` : `${start}>${inside}</${name}>\n`;
}

/** An element that holds a text; nothing when there is none, which an empty text is not. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text === undefined ? "" : element(name, attributes, xmlText(text));
}
