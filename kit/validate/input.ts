// SPDX-License-Identifier: MIT
/**
 * What an organiser may write, once it is valid. Made from schemas/ by test/generate/input-types.ts. Do not edit.
 */

/** A text in the main language, or one text per language code. */
export type Text = string | {readonly [language: string]: string};

/**
 * The edition itself: the file `event.yaml`. A small event needs no other file.
 */
export interface EventInput {
  /**
   * Always `1`: the version of these rules that the file follows.
   */
  format: 1;
  /**
   * The edition’s permanent short name, which begins all its addresses.
   */
  id: string;
  /**
   * The event’s name.
   */
  title: Text;
  /**
   * A shorter name, for menus and phones.
   */
  short_title?: Text;
  /**
   * A few words that say what it is.
   */
  tagline?: Text;
  /**
   * What the event is, in Markdown.
   */
  description?: Text;
  /**
   * The first and the last day.
   */
  dates: DatesInput;
  /**
   * The IANA name of the place’s time zone.
   */
  timezone?: string;
  /**
   * The site’s languages, the main one first.
   */
  languages?: string[];
  /**
   * Whether one takes part on site, online or both ways.
   */
  mode?: "on_site" | "online" | "hybrid";
  /**
   * Only to override what dates and content already say, for instance `cancelled`.
   */
  state?: "announced" | "call" | "programme" | "live" | "harvest" | "archived" | "cancelled";
  /**
   * Where the site is published.
   */
  url?: string;
  /**
   * Words to gather what is said about the event, without `#`.
   */
  hashtags?: string[];
  /**
   * The series that the edition belongs to.
   */
  series?: EditionOfInput;
  /**
   * The town or area that holds the event.
   */
  territory?: TerritoryInput;
  /**
   * How to reach the organisers; an e-mail or a phone is published only if `publish` names it.
   */
  contact?: ContactInput;
  /**
   * How to take part.
   */
  registration?: RegistrationInput;
  /**
   * How to propose a session.
   */
  call?: CallInput;
  /**
   * What others may do with the event’s texts, data and pictures.
   */
  licences?: LicencesInput;
  /**
   * What the law asks every site to say.
   */
  legal?: LegalInput;
  /**
   * Who answers for the personal data shown on the site.
   */
  privacy?: PrivacyInput;
  /**
   * What an audit of the site has shown, if there was one.
   */
  accessibility?: AccessibilityInput;
  /**
   * The commitments of the event and how it holds them.
   */
  charter?: CharterInput;
  /**
   * Colours, fonts and pictures of the site.
   */
  theme?: ThemeInput;
  /**
   * The great questions of the event, each with a colour and a shape.
   *
   * @maxItems 100
   */
  axes?: AxisInput[];
  /**
   * Sequences of sessions led together.
   *
   * @maxItems 200
   */
  tracks?: TrackInput[];
  /**
   * The event’s own ways to run a session.
   *
   * @maxItems 500
   */
  formats?: FormatInput & {id: string}[];
  /**
   * Where the event is held.
   *
   * @maxItems 500
   */
  places?: PlaceInput & {id: string}[];
  /**
   * The structures that take part.
   *
   * @maxItems 2000
   */
  organisations?: OrganisationInput & {id: string}[];
  /**
   * What organisations do for the event.
   *
   * @maxItems 2000
   */
  partners?: PartnerInput[];
  /**
   * The people who take part.
   *
   * @maxItems 20000
   */
  people?: PersonInput & {id: string}[];
  /**
   * The programme.
   *
   * @maxItems 20000
   */
  sessions?: SessionInput & {id: string}[];
  /**
   * Free pages of the site.
   *
   * @maxItems 2000
   */
  pages?: PageInput & {id: string}[];
  /**
   * Dated announcements.
   *
   * @maxItems 2000
   */
  news?: NewsInput & {id: string}[];
  /**
   * Groups that work before, during and after.
   *
   * @maxItems 200
   */
  working_groups?: WorkingGroupInput & {id: string}[];
  /**
   * What remains of the event.
   *
   * @maxItems 20000
   */
  traces?: TraceInput & {id: string}[];
  /**
   * Numbers of the edition, each with its source.
   */
  figures?: FigureInput[];
  /**
   * The editions that this one comes from.
   *
   * @maxItems 200
   */
  lineage?: LineageInput[];
  /**
   * The editions that said they come from this one.
   *
   * @maxItems 2000
   */
  children?: ChildInput[];
  /**
   * Addresses that the site once had, and where what stood there is now.
   *
   * @maxItems 2000
   */
  redirects?: RedirectInput[];
  /**
   * What organisers have to do, with dates counted from the event: whoever runs it again takes this list.
   *
   * @maxItems 500
   */
  tasks?: TaskInput[];
  /**
   * What is to be known of the files of `media/`, when it is not written beside them.
   *
   * @maxItems 20000
   */
  media?: MediumInput & {path: string}[];
}
/**
 * An address and the words that show it.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "LinkInput".
 */
export interface LinkInput {
  /**
   * Where the link leads.
   */
  url: string;
  /**
   * What the visitor reads and selects.
   */
  title: Text;
}
/**
 * A document, a tool or a page worth keeping, with its author and licence.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "ResourceInput".
 */
export interface ResourceInput {
  /**
   * What the resource is called.
   */
  title: Text;
  /**
   * Where it is on the web.
   */
  url?: string;
  /**
   * Its copy in the event folder.
   */
  file?: string;
  /**
   * Who made it.
   */
  author?: string;
  /**
   * The licence it is under; the event’s content licence when absent.
   */
  licence?: string;
  /**
   * When it was published or last changed.
   */
  date?: string;
  /**
   * A kept copy, for the day the first address stops answering.
   */
  archived_url?: string;
}
/**
 * Where a number was read, so that anyone can check it.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "FigureSourceInput".
 */
export interface FigureSourceInput {
  /**
   * The document or page that gives the number.
   */
  title: Text;
  /**
   * Where the source can be read.
   */
  url?: string;
  /**
   * When the source was published.
   */
  date?: string;
}
/**
 * A number, what it counts and where it comes from; when sources disagree, give one figure per source.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "FigureInput".
 */
export interface FigureInput {
  /**
   * A short name for what is counted; figures with the same name are shown side by side.
   */
  counts: string;
  /**
   * The words shown with the number.
   */
  label?: Text;
  /**
   * The number itself, without spaces.
   */
  value: number;
  /**
   * The unit, when the number is not a simple count.
   */
  unit?: string;
  /**
   * Whether people were expected, registered, attended, followed online, or the things were counted.
   */
  kind?: "expected" | "registered" | "attended" | "online" | "counted";
  /**
   * Where the number was read.
   */
  source: FigureSourceInput;
}
/**
 * What was promised for after the event, by whom and for when.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "NextStepInput".
 */
export interface NextStepInput {
  /**
   * What is to be done.
   */
  what: Text;
  /**
   * The person or organisation that takes it on.
   */
  who?: string;
  /**
   * A date or a few words: a day, a month, a season.
   */
  when?: string;
  /**
   * Where it stands.
   */
  status?: "open" | "doing" | "done" | "dropped";
}
/**
 * The first and the last day; the same day twice for a single day.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "DatesInput".
 */
export interface DatesInput {
  /**
   * The first day.
   */
  start: string;
  /**
   * The last day.
   */
  end: string;
}
/**
 * The series that the edition belongs to.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "EditionOfInput".
 */
export interface EditionOfInput {
  /**
   * The name of the series.
   */
  name: Text;
  /**
   * Where the series is presented.
   */
  url?: string;
}
/**
 * A town, a group of towns, a county, a region or a country.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "TerritoryInput".
 */
export interface TerritoryInput {
  /**
   * The territory’s name.
   */
  name: Text;
  /**
   * What kind of territory it is.
   */
  level?: "municipality" | "intermunicipality" | "department" | "region" | "country" | "other";
  /**
   * Its official number, such as an INSEE or SIREN number.
   */
  code?: string;
  /**
   * Two capital letters.
   */
  country?: string;
  /**
   * The territory’s own site.
   */
  url?: string;
}
/**
 * How to reach the organisers.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "ContactInput".
 */
export interface ContactInput {
  /**
   * Who answers.
   */
  name?: Text;
  /**
   * A contact page or form.
   */
  url?: string;
  /**
   * An e-mail address, kept private unless `publish` names it.
   */
  email?: string;
  /**
   * A telephone number, kept private unless `publish` names it.
   */
  phone?: string;
  /**
   * Which of `email` and `phone` the site may show.
   *
   * @maxItems 2
   */
  publish?: ("email" | "phone")[];
}
/**
 * How to take part.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "RegistrationInput".
 */
export interface RegistrationInput {
  /**
   * Where to register.
   */
  url?: string;
  /**
   * The first day.
   */
  opens?: string;
  /**
   * The last day.
   */
  closes?: string;
  /**
   * What it costs, in words.
   */
  price?: Text;
  /**
   * What else to know, in Markdown.
   */
  note?: Text;
}
/**
 * How to propose a session.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "CallInput".
 */
export interface CallInput {
  /**
   * Where to propose.
   */
  url?: string;
  /**
   * The first day.
   */
  opens?: string;
  /**
   * The last day.
   */
  closes?: string;
  /**
   * What is asked, in Markdown.
   */
  text?: Text;
}
/**
 * Default licences, which each text, file or trace can replace.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "LicencesInput".
 */
export interface LicencesInput {
  /**
   * The licence of texts.
   */
  content?: string;
  /**
   * The licence of the programme and figures as data.
   */
  data?: string;
  /**
   * The licence of code and templates, if any.
   */
  code?: string;
  /**
   * The licence of logos and names.
   */
  brand?: string;
  /**
   * The licence of pictures and recordings; that of texts when absent.
   */
  media?: string;
}
/**
 * Publisher, director of publication and host, as French law asks.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "LegalInput".
 */
export interface LegalInput {
  /**
   * The body that publishes the site.
   */
  publisher?: LegalBodyInput;
  /**
   * The publisher’s legal representative.
   */
  director?: string;
  /**
   * The company or association whose machines carry the site.
   */
  host?: LegalBodyInput;
}
/**
 * A body named in the legal notices; all that is written here is published.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "LegalBodyInput".
 */
export interface LegalBodyInput {
  /**
   * Its full name.
   */
  name: string;
  /**
   * Its postal address.
   */
  address?: string;
  /**
   * Its telephone number.
   */
  phone?: string;
  /**
   * Its e-mail address.
   */
  email?: string;
  /**
   * Its own site.
   */
  url?: string;
  /**
   * Its number in an official register.
   */
  registration?: string;
}
/**
 * Who answers for personal data and how to write to them.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PrivacyInput".
 */
export interface PrivacyInput {
  /**
   * The body that answers for the data.
   */
  controller?: string;
  /**
   * How to write to it: an address of any kind; it is published.
   */
  contact?: string;
  /**
   * What the event adds to the page, in Markdown.
   */
  note?: Text;
}
/**
 * What is known of the site’s accessibility; never better than an audit showed.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "AccessibilityInput".
 */
export interface AccessibilityInput {
  /**
   * Not, partially or fully compliant.
   */
  status?: "not" | "partially" | "fully";
  /**
   * The audit that shows it.
   */
  audit?: AuditInput;
  /**
   * How to report a difficulty; it is published.
   */
  contact?: string;
  /**
   * What does not work yet.
   */
  issues?: Text[];
}
/**
 * An audit of accessibility.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "AuditInput".
 */
export interface AuditInput {
  /**
   * When it was made.
   */
  date: string;
  /**
   * Who made it.
   */
  by: string;
  /**
   * The standard it follows.
   */
  standard: string;
  /**
   * The share of criteria met, from 0 to 100.
   */
  rate?: number;
  /**
   * Where the report can be read.
   */
  url?: string;
}
/**
 * The commitments of the event.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "CharterInput".
 */
export interface CharterInput {
  /**
   * The charter’s name.
   */
  title: Text;
  /**
   * Where its full text is.
   */
  url?: string;
  /**
   * Its commitments, one an entry.
   *
   * @maxItems 100
   */
  commitments?: CommitmentInput[];
}
/**
 * A promise and how it is held.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "CommitmentInput".
 */
export interface CommitmentInput {
  /**
   * The commitment’s permanent short name.
   */
  id: string;
  /**
   * What is promised.
   */
  text: Text;
  /**
   * How this edition holds it.
   */
  applied?: Text;
  /**
   * Where one can see it.
   */
  evidence?: LinkInput[];
}
/**
 * A great question of the event.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "AxisInput".
 */
export interface AxisInput {
  /**
   * The axis’s permanent short name.
   */
  id: string;
  /**
   * Its name, one word if possible.
   */
  title: Text;
  /**
   * The question it asks.
   */
  question?: Text;
  /**
   * More about it, in Markdown.
   */
  description?: Text;
  /**
   * Its colour on the site; the kit gives one when absent.
   */
  color?: string;
  /**
   * Its shape in the event’s pattern; the kit gives one when absent.
   */
  shape?: "arch" | "bars" | "circle" | "quarter" | "triangle" | "square" | "ring" | "wave";
}
/**
 * A sequence of sessions led together.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "TrackInput".
 */
export interface TrackInput {
  /**
   * The track’s permanent short name.
   */
  id: string;
  /**
   * Its name.
   */
  title: Text;
  /**
   * What links its sessions.
   */
  description?: Text;
  /**
   * The axis it belongs to.
   */
  axis?: string;
  /**
   * The organisation that leads it.
   */
  lead?: string;
}
/**
 * An earlier edition and what was taken from it.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "LineageInput".
 */
export interface LineageInput {
  /**
   * How this edition comes from the other.
   */
  relation: "fork_of" | "continues" | "inspired_by" | "satellite_of" | "translated_from";
  /**
   * The other edition’s name.
   */
  title: Text;
  /**
   * Where it is.
   */
  url?: string;
  /**
   * Its identifier.
   */
  edition?: string;
  /**
   * The version that was taken.
   */
  version?: string;
  /**
   * Where its source files are.
   */
  repository?: string;
  /**
   * When it was taken.
   */
  date?: string;
  /**
   * The licence it was under.
   */
  licence?: string;
  /**
   * Whom to thank.
   */
  credits?: string[];
  /**
   * What else to know.
   */
  note?: Text;
  /**
   * Why things were changed.
   */
  reasons?: Text;
  /**
   * What was kept.
   */
  kept?: Text[];
  /**
   * What was changed.
   */
  changed?: Text[];
  /**
   * What was left out.
   */
  dropped?: Text[];
  /**
   * The SHA-256 of the `source.zip` that was taken.
   */
  checksum?: string;
}
/**
 * A later edition that comes from this one.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "ChildInput".
 */
export interface ChildInput {
  /**
   * How the other edition comes from this one.
   */
  relation: "fork_of" | "continues" | "inspired_by" | "satellite_of" | "translated_from";
  /**
   * The other edition’s name.
   */
  title: Text;
  /**
   * Where it is.
   */
  url?: string;
  /**
   * Its identifier.
   */
  edition?: string;
  /**
   * Where it was held.
   */
  territory?: Text;
  /**
   * Its first day.
   */
  date?: string;
}
/**
 * An address that has moved.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "RedirectInput".
 */
export interface RedirectInput {
  /**
   * The old address, below the edition’s own, without the language: `sessions/ouverture.html`.
   */
  from: string;
  /**
   * Where it is now: another address of the edition, or one that begins with `https://`.
   */
  to: string;
}
/**
 * Something to do before, during or after the event.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "TaskInput".
 */
export interface TaskInput {
  /**
   * What is to be done.
   */
  title: Text;
  /**
   * A number of days before the first day (`D-90`, or `J-90`) or after the last one (`D+3`, `J+3`).
   */
  due?: string;
  /**
   * When in the life of the event it comes.
   */
  phase?: "idea" | "place" | "call" | "programme" | "preparation" | "days" | "traces" | "archive";
  /**
   * Who does it: a role, not a name.
   */
  role?: Text;
  /**
   * What helps to do it well.
   */
  note?: Text;
  /**
   * `true` once it is done.
   */
  done?: boolean;
}
/**
 * A way to run a session: a file `formats/<id>.md`, or an entry of `formats` in `event.yaml`. The kit has its own library; one with the same identifier replaces it.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "FormatInput".
 */
export interface FormatInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * What the format is called.
   */
  title: Text;
  /**
   * What it is for, in one sentence.
   */
  purpose?: Text;
  /**
   * What it leaves, in one sentence.
   */
  produces?: Text;
  /**
   * How it runs, one step an entry.
   */
  steps?: Text[];
  /**
   * How many people it suits.
   */
  group_size?: Text;
  /**
   * How long it takes, in words.
   */
  duration?: Text;
  /**
   * How to set up the room.
   */
  room_setup?: Text;
  /**
   * Who is needed to run it.
   */
  roles?: Text[];
  /**
   * What is needed to run it.
   */
  materials?: Text[];
  /**
   * More about it, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  description?: Text;
  /**
   * Where the method comes from, with its licence.
   */
  sources?: ResourceInput[];
}
/**
 * What is to be known of a file of `media/`, written beside it in `<file>.yaml` (`media/hall.jpg.yaml`), or as an entry of `media` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "MediumInput".
 */
export interface MediumInput {
  /**
   * The file; beside the file itself, it is known and can be left out.
   */
  path?: string;
  /**
   * What the picture shows, for those who cannot see it.
   */
  alt?: Text;
  /**
   * The words under the picture.
   */
  caption?: Text;
  /**
   * Who made it.
   */
  credit?: string;
  /**
   * Its licence; the event’s licence for media when absent.
   */
  licence?: string;
  /**
   * Where it was found: an address or a few words.
   */
  source?: string;
  /**
   * `true` to remove the file from the whole site.
   */
  withdrawn?: boolean;
}
/**
 * A dated announcement: a file `news/<id>.md`, or an entry of `news` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "NewsInput".
 */
export interface NewsInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * The title of the announcement.
   */
  title: Text;
  /**
   * The day it is published.
   */
  date: string;
  /**
   * One sentence for lists and feeds.
   */
  summary?: Text;
  /**
   * The announcement, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  text: Text;
  /**
   * A picture of the `media/` folder.
   */
  picture?: string;
  /**
   * Who wrote it: identifiers of people, or names.
   */
  authors?: string[];
}
/**
 * A structure that takes part: a file `organisations/<id>.md`, or an entry of `organisations` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "OrganisationInput".
 */
export interface OrganisationInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * What the organisation is called.
   */
  name: Text;
  /**
   * Its own site.
   */
  url?: string;
  /**
   * A picture of the `media/` folder.
   */
  logo?: string;
  /**
   * Who they are, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  description?: Text;
}
/**
 * A free page of the site: a file `pages/<id>.md`, or an entry of `pages` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PageInput".
 */
export interface PageInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * The page’s title.
   */
  title: Text;
  /**
   * One sentence for lists and search engines.
   */
  summary?: Text;
  /**
   * The page itself, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  text: Text;
  /**
   * `true` to show the page in the site’s menu.
   */
  menu?: boolean;
  /**
   * Pages with a smaller number come first.
   */
  order?: number;
  /**
   * `true` when the text holds for any event: whoever runs the event again keeps it as it is.
   */
  generic?: boolean;
  /**
   * When the page last changed.
   */
  updated?: string;
}
/**
 * What an organisation does for the event: a file `partners/<id>.md`, or an entry of `partners` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PartnerInput".
 */
export interface PartnerInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * The organisation.
   */
  organisation: string;
  /**
   * What it does for the event.
   */
  role: "organiser" | "co_organiser" | "host" | "funder" | "supporter" | "media" | "supplier" | "partner";
  /**
   * How it helped, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  note?: Text;
}
/**
 * Someone who takes part: a file `people/<id>.md`, or an entry of `people` in `event.yaml`. Write only what the person agreed to publish.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PersonInput".
 */
export interface PersonInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * The name as the person wants it shown.
   */
  name: string;
  /**
   * The name under which lists sort, family name first.
   */
  sort_name?: string;
  /**
   * The pronouns that the person uses.
   */
  pronouns?: Text;
  /**
   * Where the person comes from, in words.
   */
  affiliation?: Text;
  /**
   * The organisation of the event’s list that the person belongs to.
   */
  organisation?: string;
  /**
   * What the person does there.
   */
  role?: Text;
  /**
   * A few lines about the person, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  biography?: Text;
  /**
   * A picture of the `media/` folder.
   */
  photo?: string;
  /**
   * The person’s own pages.
   */
  links?: LinkInput[];
  /**
   * `true` for an invented person: the site says so.
   */
  fictional?: boolean;
  /**
   * `true` when the person asks to be removed: they disappear from every page and export, and the address says only that.
   */
  withdrawn?: boolean;
}
/**
 * A building or an outdoor place: a file `places/<id>.md`, or an entry of `places` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PlaceInput".
 */
export interface PlaceInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * What the place is called.
   */
  name: Text;
  /**
   * The postal address.
   */
  address?: AddressInput;
  /**
   * Where the place is on a map.
   */
  geo?: GeoInput;
  /**
   * The place’s own site.
   */
  url?: string;
  /**
   * What one should know about the place, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  description?: Text;
  /**
   * The ways to come, one an entry.
   *
   * @maxItems 100
   */
  access?: WayInput[];
  /**
   * What the place offers, or does not, one fact an entry.
   *
   * @maxItems 100
   */
  accessibility?: FacilityInput[];
  /**
   * A drawn plan, in the `media/` folder.
   */
  plan?: string;
  /**
   * The rooms where sessions take place.
   *
   * @maxItems 500
   */
  rooms?: RoomInput[];
}
/**
 * Where the place is.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "AddressInput".
 */
export interface AddressInput {
  /**
   * Number and street.
   */
  street?: string;
  /**
   * The postal code; a leading zero is kept.
   */
  postcode?: string;
  /**
   * The town or village.
   */
  city: string;
  /**
   * Two capital letters.
   */
  country?: string;
}
/**
 * Latitude and longitude in decimal degrees (WGS 84).
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "GeoInput".
 */
export interface GeoInput {
  /**
   * Degrees north, negative to the south.
   */
  latitude: number;
  /**
   * Degrees east, negative to the west.
   */
  longitude: number;
  /**
   * Where the coordinates come from.
   */
  source?: string;
}
/**
 * A means of transport and how to use it.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "WayInput".
 */
export interface WayInput {
  /**
   * The means of transport.
   */
  by: "walk" | "bike" | "bus" | "tram" | "metro" | "train" | "car" | "boat" | "plane" | "other";
  /**
   * The line, the stop, the way on foot.
   */
  text: Text;
}
/**
 * Something the place has, or lacks, for people who need it.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "FacilityInput".
 */
export interface FacilityInput {
  /**
   * What it is about.
   */
  feature:
    | "step_free"
    | "lift"
    | "accessible_toilets"
    | "reserved_parking"
    | "induction_loop"
    | "sign_language"
    | "live_captions"
    | "quiet_room"
    | "guide_dogs"
    | "tactile_guidance"
    | "seating"
    | "childcare";
  /**
   * `true` if the place has it, `false` if it lacks it.
   */
  available: boolean;
  /**
   * Where it is, or what to ask for.
   */
  note?: Text;
}
/**
 * A room of the place.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "RoomInput".
 */
export interface RoomInput {
  /**
   * The room’s permanent short name, which slots refer to.
   */
  id: string;
  /**
   * What the door says.
   */
  name: Text;
  /**
   * How many people it holds.
   */
  capacity?: number;
  /**
   * Where it is in the building.
   */
  floor?: Text;
  /**
   * What the room has.
   */
  equipment?: Text[];
  /**
   * `true` if it can be reached without a step.
   */
  step_free?: boolean;
}
/**
 * Another edition of the family, as its site last told of it: a file `lineage/<id>.json`, which `event-kit lineage` and `event-kit fork` write. Nothing of people is in it but the identifiers of those who withdrew.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "RelativeInput".
 */
export interface RelativeInput {
  /**
   * The edition’s permanent short name; the file’s name says it too.
   */
  id?: string;
  /**
   * The edition’s name.
   */
  title: Text;
  /**
   * Where its `event.json` is read.
   */
  manifest: string;
  /**
   * Its front page.
   */
  url?: string;
  /**
   * Its first and last days.
   */
  dates?: DatesInput;
  /**
   * The town or area that holds it.
   */
  territory?: Text;
  /**
   * Its languages, the main one first.
   */
  languages?: string[];
  /**
   * The licence of its texts.
   */
  licence?: string;
  /**
   * The SHA-256 of its `source.zip`, in hexadecimal.
   */
  checksum?: string;
  /**
   * The day its site last answered.
   */
  read?: string;
  /**
   * The editions that it comes from.
   *
   * @maxItems 200
   */
  lineage?: RelativeLinkInput[];
  /**
   * The editions that come from it.
   *
   * @maxItems 2000
   */
  children?: RelativeLinkInput[];
  /**
   * What its organisers took back: whoever took it has to let it go too.
   */
  withdrawn?: RelativeWithdrawnInput;
}
/**
 * An edition that a relative names as its parent or child.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "RelativeLinkInput".
 */
export interface RelativeLinkInput {
  /**
   * How the child comes from the parent.
   */
  relation: "fork_of" | "continues" | "inspired_by" | "satellite_of" | "translated_from";
  /**
   * The other edition’s name.
   */
  title: Text;
  /**
   * Where it is.
   */
  url?: string;
  /**
   * Its identifier.
   */
  edition?: string;
  /**
   * Where it was held.
   */
  territory?: Text;
  /**
   * For a child, its first day; for a parent, when something was taken from it.
   */
  date?: string;
}
/**
 * Identifiers of people and traces, and paths of files, that a relative withdrew.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "RelativeWithdrawnInput".
 */
export interface RelativeWithdrawnInput {
  /**
   * Identifiers of people.
   */
  people?: string[];
  /**
   * Identifiers of traces.
   */
  traces?: string[];
  /**
   * Paths of files of the `media/` folder.
   *
   * @maxItems 2000
   */
  media?: string[];
}
/**
 * What several editions of the same event share: the file `series.yaml`, above `editions/<id>/event.yaml`. An event held once has none.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "SeriesInput".
 */
export interface SeriesInput {
  /**
   * Always `1`: the version of these rules that the file follows.
   */
  format: 1;
  /**
   * The permanent short name of the series.
   */
  id: string;
  /**
   * The name that the editions share.
   */
  name: Text;
  /**
   * Other names under which it is known.
   */
  aliases?: string[];
  /**
   * What the series is for, in Markdown.
   */
  purpose?: Text;
  /**
   * Where the series is presented.
   */
  url?: string;
  /**
   * The edition that the site’s first page shows; the latest when absent.
   */
  current?: string;
  /**
   * Who decides, and how, in Markdown.
   */
  governance?: Text;
  /**
   * Who owns the name and the rules for using it.
   */
  brand?: BrandInput;
  /**
   * The charter that editions sign.
   */
  charter?: LinkInput;
  /**
   * Editions to come.
   *
   * @maxItems 200
   */
  planned_editions?: PlannedInput[];
}
/**
 * Who owns the name and how it may be used.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "BrandInput".
 */
export interface BrandInput {
  /**
   * Who owns the name.
   */
  owner?: string;
  /**
   * Where the rules are.
   */
  rules_url?: string;
}
/**
 * An edition to come.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PlannedInput".
 */
export interface PlannedInput {
  /**
   * Its name.
   */
  title: Text;
  /**
   * Its first day, if known.
   */
  start?: string;
  /**
   * Its last day, if known.
   */
  end?: string;
  /**
   * Where it is announced.
   */
  url?: string;
}
/**
 * One moment of the programme: a file `sessions/<id>.md`, or an entry of `sessions` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "SessionInput".
 */
export interface SessionInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * The session’s name in the programme.
   */
  title: Text;
  /**
   * Whether this is a session, or a break, a meal or a social moment.
   */
  kind?: "session" | "break" | "meal" | "social";
  /**
   * A few more words under the title.
   */
  subtitle?: Text;
  /**
   * The question that the session asks.
   */
  question?: Text;
  /**
   * What will happen and why to come, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  abstract?: Text;
  /**
   * The axes of the event that the session belongs to.
   */
  axes?: string[];
  /**
   * The track that the session is part of.
   */
  track?: string;
  /**
   * How the session is run: a format of the event, or of the kit’s own library.
   */
  format?: string;
  /**
   * When and where the session takes place; several when it is held more than once.
   *
   * @maxItems 100
   */
  slots?: SlotInput[];
  /**
   * Whether it is only proposed, scheduled, or was added, moved or cancelled after publication.
   */
  status?: "proposed" | "scheduled" | "added" | "moved" | "cancelled";
  /**
   * Why it was added, moved or cancelled.
   */
  status_note?: Text;
  /**
   * The language spoken in the session.
   */
  language?: string;
  /**
   * What one needs to know before coming.
   */
  level?: "all" | "beginner" | "intermediate" | "advanced";
  /**
   * How many people can take part.
   */
  capacity?: number;
  /**
   * Where to register for this session.
   */
  registration_url?: string;
  /**
   * The people who speak.
   */
  speakers?: string[];
  /**
   * The people who run the session.
   */
  facilitators?: string[];
  /**
   * The people who share out the floor.
   */
  moderators?: string[];
  /**
   * The people who take notes and write the report.
   */
  rapporteurs?: string[];
  /**
   * The people who draw what is said.
   */
  graphic_recorders?: string[];
  /**
   * The people who interpret, into a spoken or a sign language.
   */
  interpreters?: string[];
  /**
   * Who the session is for.
   */
  audience?: Text;
  /**
   * What people will have learnt or made.
   */
  outcome?: Text;
  /**
   * Things that people should bring or will find.
   */
  materials?: Text[];
  /**
   * What makes this session accessible, one fact an entry.
   */
  accessibility?: Text[];
  /**
   * Whether the session is recorded, and where to watch it.
   */
  recording?: RecordingInput;
  /**
   * Pages to read before or after.
   */
  links?: LinkInput[];
  /**
   * Documents used or handed out.
   */
  resources?: ResourceInput[];
  /**
   * What should remain of the session, and from whom: the site shows it as awaited until it comes.
   *
   * @maxItems 100
   */
  expected_traces?: ExpectedTraceInput[];
  /**
   * A picture of the `media/` folder that goes with the session.
   */
  picture?: string;
  /**
   * When the session last changed in a way that people should know.
   */
  updated?: string;
  /**
   * A number that grows by one at each change of time or place, for calendars.
   */
  revision?: number;
}
/**
 * A time in the programme: a start, then either an end or a duration, and one room or several.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "SlotInput".
 */
export interface SlotInput {
  /**
   * When it starts, on the clocks of the place.
   */
  start: string;
  /**
   * When it ends; give this or a duration.
   */
  end?: string;
  /**
   * How long it lasts; give this or an end.
   */
  duration?: string;
  /**
   * The room, when there is only one.
   */
  room?: string;
  /**
   * The rooms, when there are several.
   */
  rooms?: string[];
  /**
   * Where to follow it online.
   */
  online_url?: string;
}
/**
 * What is recorded, where it can be watched, under which licence.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "RecordingInput".
 */
export interface RecordingInput {
  /**
   * What will be recorded; `live` is also broadcast.
   */
  planned?: "none" | "audio" | "video" | "live";
  /**
   * Where the recording is.
   */
  url?: string;
  /**
   * The licence of the recording.
   */
  licence?: string;
}
/**
 * A trace that was promised.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "ExpectedTraceInput".
 */
export interface ExpectedTraceInput {
  /**
   * What kind of trace it will be.
   */
  type:
    | "note"
    | "minutes"
    | "synthesis"
    | "takeaways"
    | "slides"
    | "video"
    | "audio"
    | "photos"
    | "graphic_recording"
    | "dataset"
    | "code"
    | "article"
    | "press"
    | "external_contribution"
    | "transcript";
  /**
   * The person who promised it.
   */
  from?: string;
  /**
   * The day by which it should come.
   */
  due?: string;
}
/**
 * Colours, fonts and pictures of the site: the file `theme.yaml`, or `theme` in `event.yaml`. Nothing is needed: the kit draws each event its own look.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "ThemeInput".
 */
export interface ThemeInput {
  /**
   * `bundled` for the kit’s open fonts, `system` for those of the reader’s own device (lighter).
   */
  fonts?: "bundled" | "system";
  /**
   * The site’s colours, by day and by night.
   */
  colors?: SchemesInput;
  /**
   * The event’s logo, in the `media/` folder.
   */
  logo?: string;
  /**
   * A picture for the landing page, in the `media/` folder.
   */
  picture?: string;
}
/**
 * One palette for the light scheme, one for the dark.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "SchemesInput".
 */
export interface SchemesInput {
  /**
   * Colours of the light scheme.
   */
  light?: PaletteInput;
  /**
   * Colours of the dark scheme.
   */
  dark?: PaletteInput;
}
/**
 * Colours by what they are for; those left out are the kit’s.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PaletteInput".
 */
export interface PaletteInput {
  /**
   * The background of pages.
   */
  paper?: string;
  /**
   * The main text.
   */
  ink?: string;
  /**
   * Secondary text.
   */
  soft?: string;
  /**
   * Rules and borders.
   */
  line?: string;
  /**
   * The background of blocks.
   */
  card?: string;
  /**
   * Links and buttons.
   */
  accent?: string;
}
/**
 * What remains of a session, of an axis or of the event: a file `traces/<id>.md`, or an entry of `traces` in `event.yaml`. A useful trace takes three minutes: a session, three key ideas, one next step, an author.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "TraceInput".
 */
export interface TraceInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * The session it comes from.
   */
  session?: string;
  /**
   * The axis it is about, when it is not about one session.
   */
  axis?: string;
  /**
   * The working group that made it.
   */
  working_group?: string;
  /**
   * What it is.
   */
  type?:
    | "note"
    | "minutes"
    | "synthesis"
    | "takeaways"
    | "slides"
    | "video"
    | "audio"
    | "photos"
    | "graphic_recording"
    | "dataset"
    | "code"
    | "article"
    | "press"
    | "external_contribution"
    | "transcript";
  /**
   * How far it has come: expected, raw, proof-read or validated.
   */
  status?: "expected" | "raw" | "proof_read" | "validated";
  /**
   * Its own title; the session’s when absent.
   */
  title?: Text;
  /**
   * When it was made.
   */
  date?: string;
  /**
   * The day by which an expected trace should come.
   */
  due?: string;
  /**
   * Who made it: identifiers of people, or names.
   */
  authors?: string[];
  /**
   * Who read it again and agreed.
   */
  validated_by?: string[];
  /**
   * Its licence; the event’s content licence when absent.
   */
  licence?: string;
  /**
   * The language it is in.
   */
  language?: string;
  /**
   * What it says, in words that everyone understands.
   */
  summary?: Text;
  /**
   * What was asked.
   */
  question?: Text;
  /**
   * What one needs to know to understand it.
   */
  context?: Text;
  /**
   * What should be remembered, one idea an entry.
   */
  key_ideas?: Text[];
  /**
   * What everyone agreed on.
   */
  agreements?: Text[];
  /**
   * What was not settled, with each position as its holders would say it.
   *
   * @maxItems 500
   */
  disagreements?: DisagreementInput[];
  /**
   * What was decided, for what, and by whom.
   *
   * @maxItems 500
   */
  decisions?: DecisionInput[];
  /**
   * What was promised, by whom and for when.
   *
   * @maxItems 500
   */
  next_steps?: NextStepInput[];
  /**
   * Questions that remain.
   */
  open_questions?: Text[];
  /**
   * Words said by someone; published only when the person approved them.
   *
   * @maxItems 500
   */
  quotes?: QuoteInput[];
  /**
   * Numbers, each with its source.
   */
  figures?: FigureInput[];
  /**
   * What was shown or quoted.
   */
  resources?: ResourceInput[];
  /**
   * Who spoke, when it differs from the programme.
   */
  speakers?: string[];
  /**
   * Who ran it, when it differs from the programme.
   */
  facilitators?: string[];
  /**
   * Who took notes.
   */
  rapporteurs?: string[];
  /**
   * Who drew.
   */
  graphic_recorders?: string[];
  /**
   * How many people were there: a count, never a list of names.
   */
  attendance?: number;
  /**
   * How it was really run.
   */
  method?: MethodInput;
  /**
   * What to keep next time.
   */
  what_worked?: Text[];
  /**
   * What to do otherwise next time.
   */
  what_to_change?: Text[];
  /**
   * Recordings, slides and pictures, each with author and licence.
   *
   * @maxItems 500
   */
  media?: TraceMediumInput[];
  /**
   * The full text, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  report?: Text;
  /**
   * Where the notes as they were taken can be read.
   */
  raw_notes?: LinkInput[];
  /**
   * Where it is, when it is kept elsewhere.
   */
  url?: string;
  /**
   * A kept copy of that address.
   */
  archived_url?: string;
  /**
   * The file in the `media/` folder, when it is kept here.
   */
  file?: string;
  /**
   * What was made from it since: the address of each, or the path of another trace of the event (`traces/<id>.md`).
   */
  reused_in?: LinkInput[];
  /**
   * What it was made from: the address of each, or the path of another trace of the event (`traces/<id>.md`).
   */
  derived_from?: LinkInput[];
  /**
   * `true` to remove it from every page and export; its address says so.
   */
  withdrawn?: boolean;
}
/**
 * A question on which people did not agree.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "DisagreementInput".
 */
export interface DisagreementInput {
  /**
   * What they disagreed about.
   */
  topic: Text;
  /**
   * Each position, at least two.
   *
   * @minItems 2
   * @maxItems 20
   */
  positions: PositionInput[];
}
/**
 * One side of a disagreement.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "PositionInput".
 */
export interface PositionInput {
  /**
   * What this side says.
   */
  text: Text;
  /**
   * Who holds it, if they agree to be named.
   */
  by?: string;
}
/**
 * Something that was decided.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "DecisionInput".
 */
export interface DecisionInput {
  /**
   * What was decided.
   */
  text: Text;
  /**
   * What or whom it concerns.
   */
  scope?: Text;
  /**
   * Who decided.
   */
  by?: string;
}
/**
 * Words said by someone.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "QuoteInput".
 */
export interface QuoteInput {
  /**
   * What was said.
   */
  text: Text;
  /**
   * Who said it.
   */
  person?: string;
  /**
   * `true` once the person agreed; never published before.
   */
  approved?: boolean;
  /**
   * Where it is in the recording: minutes and seconds, or hours first.
   */
  at?: string;
  /**
   * `true` to remove the quote everywhere.
   */
  withdrawn?: boolean;
}
/**
 * The format that was used and what was changed in it.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "MethodInput".
 */
export interface MethodInput {
  /**
   * The format that was used.
   */
  format?: string;
  /**
   * What was done otherwise than the format says.
   */
  changes?: Text;
}
/**
 * A recording, slides, a picture or a file, here or elsewhere.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "TraceMediumInput".
 */
export interface TraceMediumInput {
  /**
   * What it is.
   */
  type: "video" | "audio" | "slides" | "picture" | "document" | "dataset" | "code";
  /**
   * What it is called.
   */
  title?: Text;
  /**
   * Its address at a host of recordings or files.
   */
  url?: string;
  /**
   * A kept copy of that address.
   */
  archived_url?: string;
  /**
   * The copy kept in the `media/` folder.
   */
  file?: string;
  /**
   * Who made it.
   */
  author?: string;
  /**
   * Its licence.
   */
  licence?: string;
  /**
   * The language spoken or written in it.
   */
  language?: string;
  /**
   * What it shows, for those who cannot see it.
   */
  alt?: Text;
  /**
   * Subtitles, one file per language.
   *
   * @maxItems 20
   */
  captions?: CaptionsInput[];
  /**
   * The parts of a recording, with their times.
   *
   * @maxItems 500
   */
  chapters?: ChapterInput[];
  /**
   * What is said, as text.
   */
  transcript?: Text;
  /**
   * `true` to remove it everywhere.
   */
  withdrawn?: boolean;
}
/**
 * A file of subtitles.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "CaptionsInput".
 */
export interface CaptionsInput {
  /**
   * The language of the captions.
   */
  language: string;
  /**
   * A WebVTT file of the `media/` folder.
   */
  file: string;
}
/**
 * A part of a recording.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "ChapterInput".
 */
export interface ChapterInput {
  /**
   * When it starts.
   */
  at: string;
  /**
   * What it is about.
   */
  title: Text;
}
/**
 * A group that works before, during and after the event: a file `working-groups/<id>.md`, or an entry of `working_groups` in `event.yaml`.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "WorkingGroupInput".
 */
export interface WorkingGroupInput {
  /**
   * The thing’s permanent short name; in a file of its own, the file’s name says it and this can be left out.
   */
  id?: string;
  /**
   * The group’s name.
   */
  title: Text;
  /**
   * What the group is for, in one sentence.
   */
  purpose?: Text;
  /**
   * How the group works, in Markdown. In a Markdown file, it is the text below the front matter.
   */
  description?: Text;
  /**
   * The people who coordinate it.
   */
  coordinators?: string[];
  /**
   * What the group works on.
   *
   * @maxItems 100
   */
  lines?: GroupLineInput[];
  /**
   * How to join or write to the group, in Markdown.
   */
  contribute?: Text;
  /**
   * What the group has published.
   */
  outputs?: ResourceInput[];
  /**
   * The group’s own pages, and other groups.
   */
  links?: LinkInput[];
}
/**
 * A subject and its points.
 *
 * This interface was referenced by `EventInput`'s JSON-Schema
 * via the `definition` "GroupLineInput".
 */
export interface GroupLineInput {
  /**
   * The subject.
   */
  title: Text;
  /**
   * The questions inside the subject.
   */
  points?: Text[];
}
