// SPDX-License-Identifier: MIT
import type { Lang } from "../model/edition.ts";
import { formatList } from "../words/format-list.ts";
import { formatNumber } from "../words/format-number.ts";
import type { Words } from "../words/words.ts";
import type { ProgrammeWords } from "./programme-index.ts";

/** What scripts say, in the words of the catalogues: sentences with `{0}` and `{1}` where names and numbers come. */
export function programmeWords(lang: Lang, { labels, text, pages }: Words): ProgrammeWords {
  const { tools, mine } = text;
  const { added, moved, cancelled } = labels.session_status;
  const [between = ", ", last = ", "] = formatList(["{0}", "{1}", "{2}"], lang)
    .split(/\{\d\}/u)
    .slice(1, 3);
  return {
    sessions: pluralForms(lang, text.count.sessions),
    and: [between, last],
    status: { added, moved, cancelled },
    kinds: tools.kinds,
    say: {
      results: tools.results,
      shown: tools.shown({ sessions: "{0}", total: "{1}" }),
      none: tools.none,
      none_help: tools.none_help,
      suggestions: text.search.suggestions,
      everywhere: text.search.label,
      without: tools.without({ kind: "{0}", sessions: "{1}" }),
      remove: tools.remove({ value: "{0}" }),
      clear: tools.clear,
      more: tools.more({ sessions: "{0}" }),
      overlap: mine.overlap({ titles: "{0}" }),
      gone: mine.gone({ id: "{0}" }),
      forget: mine.forget,
      cleared: mine.cleared,
      restored: mine.restored,
      copied: mine.copied,
      kept_shared: mine.kept_shared,
      unscheduled: text.programme.unscheduled,
      mine: pages.mine,
      online: text.session.join_online,
    },
  };
}

/** Numbers among which every plural category of a language has one that stands for it. */
const samples = [...Array.from({ length: 200 }, (_, number) => number), 1_000_000];

/**
 * A message that counts, as a script can say it of any number: one text for each plural category of the language, by
 * CLDR name, with `{0}` for the number.
 */
export function pluralForms(
  lang: Lang,
  message: (said: { readonly count: number }) => string,
): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(lang);
  const forms = new Map<string, string>();
  // The greatest of a category shows its number: the first could be said in words, such as “one”.
  for (const count of samples)
    forms.set(rules.select(count), message({ count }).replace(formatNumber(count, lang), "{0}"));
  return Object.fromEntries(forms);
}
