// SPDX-License-Identifier: MIT
import { palette, shapes } from "../color/tokens.ts";
import { isOfLibrary } from "../load/add-library.ts";
import type { CheckedInput } from "../validate/checked-input.ts";
import type { EventInput } from "../validate/input.ts";
import type { AccessibilityStatement, Axis, Contact, Edition, Figure, Theme } from "./edition.ts";
import { type Localize, localizeIn } from "./localized.ts";
import { peopleNames } from "./people-names.ts";
import { present } from "./present.ts";
import { toFormat, toNews, toPage, toWorkingGroup } from "./to-content.ts";
import { toChild, toLineage } from "./to-lineage.ts";
import { toMedia } from "./to-media.ts";
import { toOrganisation, toPartnership, toPerson } from "./to-people.ts";
import { toPlace } from "./to-place.ts";
import { toRelative } from "./to-relative.ts";
import { toSession } from "./to-session.ts";
import { toTask } from "./to-task.ts";
import { toFigure, toTrace } from "./to-trace.ts";
import { knownMedia } from "./to-trace-media.ts";
import { withoutWithdrawn } from "./without-withdrawn.ts";

/**
 * Gives checked input its one form: defaults filled in, texts by language, times as instants, references as ids; and
 * nothing of what was withdrawn.
 */
export function toEdition(checked: CheckedInput): Edition {
  const input = withoutWithdrawn(checked);
  const event = input.event.value;
  const languages = event.languages ?? ["fr"];
  const local = localizeIn(languages[0] ?? "fr", peopleNames(input.people));
  const timezone = event.timezone ?? "Europe/Paris";
  const licences = { content: "CC-BY-SA-4.0", data: "etalab-2.0", ...event.licences };
  const media = toMedia(input, licences.media ?? licences.content, local);
  const known = knownMedia(media, input);
  const people = input.people.map(({ id, value }) => toPerson(id, value, local));
  const withdrawn = input.traces.filter(({ value }) => value.withdrawn).map(({ id }) => id);
  const awaited = input.traces.filter(({ value }) => value.status === "expected").map(({ id }) => id);
  const rules = {
    content: licences.content,
    media: known,
    withdrawn: new Set(withdrawn),
    awaited: new Set(awaited),
  };
  return {
    ...identity(event, local),
    id: event.id,
    languages,
    timezone,
    licences,
    accessibility: accessibility(event, local),
    theme: theme(input),
    axes: (event.axes ?? []).map((axis, index) => toAxis(axis, index, local)),
    tracks: (event.tracks ?? []).map(({ id, title, description, axis, lead }) => ({
      id,
      title: local.text(title),
      ...present({ description: local.maybe(description), axis, lead }),
    })),
    formats: input.formats.map(({ id, value, source }) => toFormat(id, value, local, isOfLibrary(source))),
    places: input.places.map(({ id, value }) => toPlace(id, value, local)),
    organisations: input.organisations.map(({ id, value }) => toOrganisation(id, value, local)),
    partners: input.partners.map(({ value }) => toPartnership(value, local)),
    people,
    sessions: input.sessions.map(({ id, value }) => toSession(id, value, local, timezone)),
    pages: input.pages.map(({ id, value }) => toPage(id, value, local)),
    news: input.news.map(({ id, value }) => toNews(id, value, local)),
    working_groups: input.working_groups.map(({ id, value }) => toWorkingGroup(id, value, local)),
    traces: input.traces
      .filter(({ value }) => !value.withdrawn)
      .map(({ id, value }) => toTrace(id, value, local, rules)),
    withdrawn_traces: withdrawn,
    figures: (event.figures ?? []).map((figure): Figure => toFigure(figure, local)),
    lineage: (event.lineage ?? []).map((one) => toLineage(one, local)),
    children: (event.children ?? []).map((one) => toChild(one, local)),
    redirects: event.redirects ?? [],
    tasks: (event.tasks ?? []).map((one) => toTask(one, local)),
    relatives: input.relatives.map(({ id, value }) => toRelative(id, value)),
    media,
  };
}

function identity(event: EventInput, local: Localize) {
  const { series, territory, contact, registration, call, charter } = event;
  return {
    title: local.text(event.title),
    short_title: local.text(event.short_title ?? event.title),
    dates: event.dates,
    mode: event.mode ?? "on_site",
    hashtags: event.hashtags ?? [],
    ...present({
      tagline: local.maybe(event.tagline),
      description: local.maybe(event.description),
      state: event.state,
      url: event.url,
      series: series && { name: local.text(series.name), ...present({ url: series.url }) },
      territory: territory && { ...territory, name: local.text(territory.name) },
      contact: contact && toContact(contact, local),
      registration:
        registration &&
        present({ ...registration, price: local.maybe(registration.price), note: local.maybe(registration.note) }),
      call: call && present({ ...call, text: local.maybe(call.text) }),
      legal: event.legal,
      privacy: event.privacy && present({ ...event.privacy, note: local.maybe(event.privacy.note) }),
      charter: charter && {
        title: local.text(charter.title),
        ...present({ url: charter.url }),
        commitments: (charter.commitments ?? []).map(({ id, text, applied }) => ({
          id,
          text: local.text(text),
          ...present({ applied: local.maybe(applied) }),
        })),
      },
    }),
  };
}

/** An e-mail or a phone that the organiser did not ask to publish, by name, goes no further. */
function toContact(
  { name, url, email, phone, publish = [] }: NonNullable<EventInput["contact"]>,
  local: Localize,
): Contact {
  const asked = (field: "email" | "phone", value: string | undefined) => (publish.includes(field) ? value : undefined);
  return {
    ...present({ name: local.maybe(name), url, email: asked("email", email), phone: asked("phone", phone) }),
    publish,
  };
}

/** Without an audit, nothing is claimed: whatever status is written, it is `not`. */
function accessibility({ accessibility: given }: EventInput, local: Localize): AccessibilityStatement {
  return {
    status: given?.audit === undefined ? "not" : (given.status ?? "not"),
    issues: local.list(given?.issues),
    ...present({ audit: given?.audit, contact: given?.contact }),
  };
}

function theme({ theme: item, stylesheets }: CheckedInput): Theme {
  const given = item?.value;
  return {
    fonts: given?.fonts ?? "bundled",
    light: present({ ...given?.colors?.light }),
    dark: present({ ...given?.colors?.dark }),
    stylesheets,
    ...present({ logo: given?.logo, picture: given?.picture }),
  };
}

function toAxis(axis: NonNullable<EventInput["axes"]>[number], index: number, local: Localize): Axis {
  const at = <T>(list: readonly T[]) => list[index % list.length] as T;
  return {
    id: axis.id,
    title: local.text(axis.title),
    color: (axis.color ?? at(palette)).toLowerCase(),
    shape: axis.shape ?? at(shapes),
    ...present({ question: local.maybe(axis.question), description: local.maybe(axis.description) }),
  };
}
