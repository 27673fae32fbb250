// SPDX-License-Identifier: MIT
/** For tests: what Google's documentation asks of structured data about events, videos, breadcrumbs and profiles, as rules. No validator of theirs works offline. */

type Json = Readonly<Record<string, unknown>>;
interface Rule {
  readonly says: string;
  readonly holds: (thing: Json) => boolean;
}

const list = (value: unknown): readonly Json[] => (value === undefined ? [] : ([value].flat() as Json[]));
const isText = (value: unknown) => typeof value === "string" && value.trim() !== "";
const isUrl = (value: unknown) => typeof value === "string" && /^https?:\/\/[^\s]+$/u.test(value);
const day = /^\d{4}-\d{2}-\d{2}$/u;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/u;
const isMoment = (value: unknown) => typeof value === "string" && (day.test(value) || instant.test(value));
const optional = (value: unknown, judge: (value: unknown) => boolean) => value === undefined || judge(value);
const statuses = ["Scheduled", "Cancelled", "Postponed", "Rescheduled", "MovedOnline"];
const modes = ["Offline", "Online", "Mixed"];
const isIn = (names: readonly string[], pattern: (name: string) => string) => (value: unknown) =>
  names.some((name) => value === `https://schema.org/${pattern(name)}`);
const places = ({ location }: Json) => list(location).filter((one) => one["@type"] === "Place");
const virtual = ({ location }: Json) => list(location).filter((one) => one["@type"] === "VirtualLocation");
const mode = ({ eventAttendanceMode }: Json) => String(eventAttendanceMode);
const millis = (value: unknown) => Date.parse(String(value));

/** https://developers.google.com/search/docs/appearance/structured-data/event, required then recommended. */
export const googleEventRules: readonly Rule[] = [
  { says: "name is required", holds: ({ name }) => isText(name) },
  { says: "startDate is required", holds: ({ startDate }) => startDate !== undefined },
  { says: "startDate is an ISO 8601 day, or a moment with its offset", holds: ({ startDate }) => isMoment(startDate) },
  { says: "location is required", holds: ({ location }) => list(location).length > 0 },
  {
    says: "a location is a Place or a VirtualLocation",
    holds: (event) => places(event).length + virtual(event).length === list(event.location).length,
  },
  {
    says: "location.address is required of a place",
    holds: (event) => places(event).every(({ address }) => address !== undefined),
  },
  {
    says: "an address is a PostalAddress that says something",
    holds: (event) =>
      places(event).every(({ address }) =>
        list(address).every((one) => one["@type"] === "PostalAddress" && Object.keys(one).length > 1),
      ),
  },
  { says: "location.name is recommended", holds: (event) => places(event).every(({ name }) => isText(name)) },
  {
    says: "location.url is required of a virtual location",
    holds: (event) => virtual(event).every(({ url }) => isUrl(url)),
  },
  {
    says: "an online event has a virtual location",
    holds: (event) => !/Online|Mixed/u.test(mode(event)) || virtual(event).length > 0,
  },
  {
    says: "an event on site has a place",
    holds: (event) => !/Offline|Mixed/u.test(mode(event)) || places(event).length > 0,
  },
  {
    says: "eventAttendanceMode is one of schema.org's",
    holds: ({ eventAttendanceMode }) => isIn(modes, (name) => `${name}EventAttendanceMode`)(eventAttendanceMode),
  },
  {
    says: "eventStatus is one of schema.org's",
    holds: ({ eventStatus }) => isIn(statuses, (name) => `Event${name}`)(eventStatus),
  },
  {
    says: "previousStartDate goes with a rescheduled event, and only there",
    holds: ({ eventStatus, previousStartDate }) =>
      String(eventStatus).endsWith("EventRescheduled") === (previousStartDate !== undefined),
  },
  { says: "endDate is a moment", holds: ({ endDate }) => optional(endDate, isMoment) },
  {
    says: "endDate is not before startDate",
    holds: ({ startDate, endDate }) => optional(endDate, (end) => millis(end) >= millis(startDate)),
  },
  {
    says: "startDate and endDate are of the same kind",
    holds: ({ startDate, endDate }) =>
      optional(endDate, (end) => day.test(String(end)) === day.test(String(startDate))),
  },
  { says: "image is an absolute address", holds: ({ image }) => list(image).every(isUrl) },
  { says: "url is an absolute address", holds: ({ url }) => optional(url, isUrl) },
  { says: "organizer has a name", holds: ({ organizer }) => list(organizer).every(({ name }) => isText(name)) },
  {
    says: "performer has a name and is a person or a group",
    holds: ({ performer }) =>
      list(performer).every(
        (one) => isText(one.name) && ["Person", "Organization", "PerformingGroup"].includes(String(one["@type"])),
      ),
  },
  { says: "offers.url is an absolute address", holds: ({ offers }) => list(offers).every(({ url }) => isUrl(url)) },
  {
    says: "an offer without a price says none",
    holds: ({ offers }) =>
      list(offers).every(({ price, priceCurrency }) => (price === undefined) === (priceCurrency === undefined)),
  },
  { says: "description is recommended, and is plain text", holds: ({ description }) => optional(description, isText) },
];

const others: Readonly<Record<string, readonly Rule[]>> = {
  VideoObject: [
    {
      says: "name, thumbnailUrl and uploadDate are required",
      holds: ({ name, thumbnailUrl, uploadDate }) => isText(name) && isUrl(thumbnailUrl) && isMoment(uploadDate),
    },
  ],
  BreadcrumbList: [
    { says: "two steps at least", holds: ({ itemListElement }) => list(itemListElement).length >= 2 },
    {
      says: "steps are numbered from 1 and named",
      holds: ({ itemListElement }) =>
        list(itemListElement).every(({ position, name }, index) => position === index + 1 && isText(name)),
    },
    {
      says: "each step but the last has its address",
      holds: ({ itemListElement }) =>
        list(itemListElement)
          .slice(0, -1)
          .every(({ item }) => isUrl(item)),
    },
  ],
  ProfilePage: [
    {
      says: "mainEntity with a name is required",
      holds: ({ mainEntity }) => list(mainEntity).length === 1 && list(mainEntity).every(({ name }) => isText(name)),
    },
  ],
  BlogPosting: [
    {
      says: "headline and a date are there",
      holds: ({ headline, datePublished }) => isText(headline) && isMoment(datePublished),
    },
    { says: "authors are named", holds: ({ author }) => list(author).every(({ name }) => isText(name)) },
  ],
};

/** What Google would find missing or wrong in the things of a page. */
export function googleFaults(document: Json): readonly string[] {
  const things = "@graph" in document ? list(document["@graph"]) : [document];
  return things.flatMap((thing) => {
    const type = String(thing["@type"]);
    const rules = type === "Event" ? googleEventRules : (others[type] ?? []);
    const broken = rules
      .filter(({ holds }) => !holds(thing))
      .map(({ says }) => `${type} “${thing.name ?? ""}”: ${says}`);
    return [...broken, ...videosIn(thing)];
  });
}

function videosIn(thing: Json): readonly string[] {
  const videos = list(thing.recordedIn).filter((one) => one["@type"] === "VideoObject");
  return videos.flatMap((video) => googleFaults(video));
}
