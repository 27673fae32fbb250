// SPDX-License-Identifier: MIT
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const rules = new StaticConfigLoader({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: {
    // Matters of taste, which the renderer decides.
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    // `h-event` and the like are microformats; their names are not ours.
    "class-pattern": "off",
  },
});
// It would put the same rules together anew for each document, which takes longer than to judge it by them.
const together = await rules.getConfigFor("");
rules.getConfigFor = () => together;
const validator = new HtmlValidate(rules);

/** What html-validate has to say against a whole document, a line each with its place; nothing when it is right. */
export async function htmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}
