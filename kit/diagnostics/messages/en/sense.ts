// SPDX-License-Identifier: MIT
import type { MessagesOf, SenseCode } from "../messages.ts";
import { isBody, nested, quoted, scalar, size, english as t, yaml } from "../say.ts";
import { captionProblems } from "./caption-problems.ts";
import { englishKind } from "./kinds.ts";

const bytes = (value: number) => size(value, ["bytes", "KiB", "MiB"], ".");

const linkProblems = {
  scheme: "leads to something other than a web page, an e-mail address or a telephone number",
  host: "does not say which kind of address it is (it starts with //)",
  characters: "holds characters that addresses never have, such as a backslash or an invisible one",
  outside: "leads out of the event folder",
} as const;

/** What is wrong with a file whose extension would do. */
const fileProblems: Readonly<Record<string, string>> = {
  content: "what it holds is not what its name says",
  code: "this drawing holds code, or loads something from elsewhere",
  unread: "this drawing is too large to be checked",
  "": "its name has no extension",
};

/** English words for what the rules beyond the schemas find. */
export const englishSense: MessagesOf<SenseCode> = {
  "reference/unknown": ({ id, kind, nearest, known }) => ({
    what: t`No ${englishKind(kind).name} has the id “${id}”${known === 0 ? " (the event has none yet)" : ""}.`,
    todo:
      (nearest === undefined
        ? t`Declare this id under ${englishKind(kind).where}, or remove it here.`
        : t`Did you mean “${nearest}”? If not, declare this id under ${englishKind(kind).where}, or remove it here.`) +
      (kind === "format" ? " The kit has formats of its own, such as workshop, round-table or fishbowl." : ""),
  }),
  "id/duplicate": ({ id, kind }) => ({
    what: t`“${id}” is already the id of another ${englishKind(kind).name}.`,
    todo: t`Give one of the two another id, and correct what refers to it. If it is the same ${englishKind(kind).name}, keep only one.`,
  }),
  "id/collision": ({ id, other, kind }) => ({
    what: t`The id “${id}” of ${englishKind(kind).a} cannot be told from “${other}”, which already has its address on the site.`,
    todo: t`Choose an id that differs by more than capitals and hyphens.`,
  }),
  "date/end-before-start": ({ start, end }) => ({
    what: t`It ends (${end}) before it starts (${start}).`,
    todo: t`Correct one of the two; perhaps they were swapped.`,
  }),
  "date/outside-edition": ({ date, start, end }) => ({
    what:
      start === end
        ? t`${date} is not the day of the event, which is ${start}.`
        : t`${date} is outside the dates of the event, from ${start} to ${end}.`,
    todo: t`Correct this day, or “dates” in event.yaml.`,
  }),
  "time/zone-unknown": ({ zone, nearest }) => ({
    what: t`“${zone}” is not a time zone.`,
    todo:
      (nearest === undefined
        ? t`Write a continent, then a large city that keeps the same time as yours, such as:`
        : t`Did you mean this one?`) + yaml(`timezone: ${nearest ?? "Europe/Paris"}`),
  }),
  "time/does-not-exist": ({ time, zone, next }) => ({
    what: t`${time} does not exist in ${zone}: clocks go forward at that moment.`,
    todo: t`The next time that exists is ${next}.`,
  }),
  "time/occurs-twice": ({ time, zone }) => ({
    what: t`${time} happens twice in ${zone}: clocks go back at that moment, and nobody can tell which one is meant.`,
    todo: t`Choose a time before or after the change.`,
  }),
  "slot/room-overlap": ({ room, session, other, from, to }) => ({
    what: t`“${session}” and “${other}” are both in the room “${room}” from ${from} to ${to}.`,
    todo: t`Change the room or the time of one of the two.`,
  }),
  "slot/person-overlap": ({ person, session, other, from, to }) => ({
    what: t`“${person}” is expected in “${session}” and in “${other}” from ${from} to ${to}.`,
    todo: t`Move one of the two sessions, or replace the person in one of them.`,
  }),
  "slot/no-room": ({ start, rooms }) => ({
    what: t`Nobody will know where to go at ${start}: the event has ${rooms} rooms, and this session is in none.`,
    todo: t`Add “room”, “rooms” for several, or “online_url” if it is held online.`,
  }),
  "session/undated-change": ({ status }) => ({
    what: t`The session is “${status}”, and nothing says since when: calendars that people follow may keep the old entry.`,
    todo: t`Add “updated”, the day of the change, such as 2026-09-30. It also dates the public list of changes.`,
  }),
  "room/too-small": ({ room, seats, expected }) => ({
    what: t`The session expects ${expected} people and the room “${room}” seats ${seats}.`,
    todo: t`Lower “capacity” of the session, or choose a larger room.`,
  }),
  "licence/unknown": ({ licence, nearest }) => ({
    what: t`“${licence}” is not the id of a licence (SPDX list).`,
    todo:
      (nearest === undefined
        ? "Write the id of the licence, such as CC-BY-SA-4.0, CC-BY-4.0, CC0-1.0 or etalab-2.0."
        : t`Did you mean “${nearest}”?`) +
      (nearest?.startsWith("LicenseRef-") === true
        ? " A licence that is not in the list is named so."
        : " For a licence that is not in the list, start its name with “LicenseRef-”, such as LicenseRef-all-rights-reserved."),
  }),
  "media/missing": ({ path, nearest }) => ({
    what: t`There is no file “${path}” in the event folder.`,
    todo:
      nearest === undefined
        ? t`Put the file in the folder media/ and write its whole path, such as media/photo.jpg, or remove this line.`
        : `Did you mean this one?${yaml(scalar(nearest))}`,
  }),
  "media/type": ({ path, found, allowed }) => ({
    what: `${t`“${path}” cannot be published: `}${fileProblems[found] ?? t`the type “${found}” is not one that every visitor can open`}.`,
    todo: `Save it in one of these formats${found === "" ? "" : " (changing its name is not enough)"}: ${quoted(allowed, "", "")}.`,
  }),
  "media/too-large": ({ path, size: found, limit }) => ({
    what: t`“${path}” weighs ${bytes(found)}, and would be published as it is; on a slow line, visitors wait for anything above ${bytes(limit)}.`,
    todo: t`Save a lighter copy: a simpler drawing, a photograph as .jpg, a film (.mp4) rather than an animated picture.`,
  }),
  "media/alt-missing": ({ path }) => ({
    what: t`The picture “${path}” has no text for those who cannot see it.`,
    todo:
      t`Say in one sentence what it shows, in the file ${path}.yaml:` +
      yaml("alt: Some forty people around a long table"),
  }),
  "media/credit-missing": ({ path }) => ({
    what: t`Nothing says who made “${path}”.`,
    todo: t`Name the author in the file ${path}.yaml:` + yaml("credit: First name Surname"),
  }),
  "captions/malformed": ({ problem }) => ({
    what: `Captions are lost here, or badly shown: ${captionProblems[problem][0]}.`,
    todo: captionProblems[problem][1],
  }),
  "captions/type": ({ path }) => ({
    what: t`“${path}” is not a file of captions: its name does not end in “.vtt”.`,
    todo: t`Export the captions as WebVTT; most tools for captions, PeerTube and YouTube do so.`,
  }),
  "recording/unknown-host": ({ host }) => ({
    what: t`The kit cannot play this address of “${host}”: the page will give a plain link to this recording, without a player.`,
    todo: t`Nothing, if a link is enough. Otherwise give the address of the page of the video (not of a channel or a list) on PeerTube, YouTube, Vimeo, the Internet Archive or Wikimedia Commons, or of the file itself (such as .mp4 or .mp3).`,
  }),
  "link/unsafe": ({ link, reason }) => ({
    what: t`The link “${link}” ${linkProblems[reason]}: it is refused.`,
    todo: t`Write an address that starts with https://, mailto: or tel:, or the path of a file of the event, such as ../people/name.md.`,
  }),
  "link/malformed": ({ link }) => ({
    what: t`“${link}” is not a complete address.`,
    todo: /^[^\s/@]+@[^\s/@]+$/u.test(link)
      ? `For an e-mail address, write:${yaml(`mailto:${link}`)}`
      : t`Copy the whole address from the browser's bar, with https:// at its start.`,
  }),
  "link/unknown-target": ({ link, nearest }) => ({
    what: t`The link “${link}” leads to no file of the event folder.`,
    todo:
      nearest === undefined
        ? t`Correct the path, or add the file. A link to another site starts with https://.`
        : t`Did you mean “${nearest}”?`,
  }),
  "text/placeholder": ({ found }) =>
    /^\[/u.test(found)
      ? {
          what: t`“${found}” is a gap to fill: a name, an address or a number that the event it comes from did not pass on; it would be published.`,
          todo: t`Write what holds for you, or turn the sentence without it. If it is a cut in a quotation, write “(…)”.`,
        }
      : {
          what: t`“${found}” is a text waiting to be replaced; it would be published.`,
          todo: t`Write the final text, or delete it.`,
        },
  "theme/contrast": ({ token, against, scheme, ratio, needed }) => ({
    what: t`In the ${scheme} colours, “${token}” is hard to read on “${against}”: contrast ${ratio}, at least ${needed} is needed.`,
    todo:
      scheme === "light"
        ? t`Choose a darker “${token}” or a lighter “${against}”.`
        : t`Choose a lighter “${token}” or a darker “${against}”.`,
  }),
  "theme/unsafe-css": ({ found }) => ({
    what: t`This stylesheet holds “${found}”, which loads or runs something from elsewhere.`,
    todo: t`Remove it. Put pictures in the folder media/ and name them by their path from the stylesheet: url(../media/picture.png). A font goes inside the stylesheet: url(data:font/woff2;base64,…).`,
  }),
  "translation/missing": ({ language, field }) => ({
    what: t`“${field}” has no text in “${language}”, a language of this event.`,
    todo:
      (isBody(field)
        ? t`If this text is below front matter, write its translation in a file beside it, of the same name, that ends in .${language}.md. If it is in a field, keep it, and give one for each language:`
        : t`Keep this text, and give one for each language:`) +
      yaml(language === "fr" ? "{en: Welcome, fr: Bienvenue}" : `{fr: Bienvenue, ${language}: …}`) +
      "\nWithout a translation, it is read in the main language.",
  }),
  "legal/missing": ({ fields, french }) => ({
    what: french
      ? `The legal notice, which French law asks of any published site, lacks ${quoted(fields, "“", "”")}.`
      : `The legal notice does not tell visitors who publishes the site and how to reach them: it lacks ${quoted(fields, "“", "”")}. The law of the country may ask for more.`,
    todo: `Complete it in event.yaml:${yaml("legal:", ...nested(fields))}`,
  }),
};
