// SPDX-License-Identifier: MIT
import { isOfLibrary } from "../load/add-library.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { LeftOut } from "./bundle.ts";
import type { Reusable } from "./kept-things.ts";

/** What an event has and its bundle has not, apart from files of `media/`: counts, and why. Nothing that was withdrawn. */
export function leftOutOf(input: CheckedInput, reusable: Reusable): readonly LeftOut[] {
  const { sessions, event, formats } = input;
  const { contact, legal, privacy, accessibility, registration, call, figures = [] } = event.value;
  const shown = sessions.filter(({ value }) => value.status !== "proposed");
  const all: readonly LeftOut[] = [
    { what: "people", why: "personal", count: input.people.filter(({ value }) => !value.withdrawn).length },
    { what: "contacts", why: "personal", count: given(contact, legal, privacy, accessibility?.contact) },
    {
      what: "registration",
      why: "local",
      count:
        given(registration, call?.url ?? call?.opens ?? call?.closes) +
        shown.filter(({ value }) => value.registration_url !== undefined).length,
    },
    { what: "partners", why: "local", count: input.partners.length },
    { what: "organisations", why: "local", count: input.organisations.length },
    { what: "figures", why: "local", count: figures.length },
    { what: "news", why: "local", count: input.news.length },
    {
      what: "traces",
      why: "local",
      count: input.traces.filter(({ value }) => !value.withdrawn && value.status !== "expected").length,
    },
    { what: "recordings", why: "local", count: shown.filter(({ value }) => value.recording?.url !== undefined).length },
    ...(reusable.texts ? [] : withoutTexts(input, formats.filter(({ source }) => !isOfLibrary(source)).length)),
    ...(reusable.data ? [] : withoutData(input, shown.length)),
  ];
  return all.filter(({ count }) => count > 0);
}

const given = (...values: readonly unknown[]) => values.filter((value) => value !== undefined).length;

function withoutTexts({ pages, working_groups: groups }: CheckedInput, formats: number): readonly LeftOut[] {
  return [
    { what: "formats", why: "licence", count: formats },
    { what: "pages", why: "licence", count: pages.length },
    { what: "groups", why: "licence", count: groups.length },
  ];
}

function withoutData({ places }: CheckedInput, sessions: number): readonly LeftOut[] {
  return [
    { what: "sessions", why: "licence", count: sessions },
    { what: "places", why: "licence", count: places.length },
  ];
}
