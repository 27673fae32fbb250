// SPDX-License-Identifier: MIT
// Made by kit/words/generate/generate.ts from templates/words/en.yaml. Do not edit.

/** Every word of the generated site's interface, in one language. */
export interface Words {
  /** The language’s own name. */
  readonly name: string;
  readonly formats: {
    /** The sign between thousands, then the one before decimals. */
    readonly number_group: string;
    readonly number_point: string;
    /** The last item of a list, after the others, which commas join. {initial} is its first letter, small and without accent, for languages whose “and” depends on it; the others need no case but “other”. */
    readonly list: (said: { readonly initial: string; readonly last: string; readonly others: string }) => string;
    /** The number of a day in its month: “13”, and in French “1er” for the first. */
    readonly day_number: (said: { readonly day: string }) => string;
    /** A day with its weekday and year. Here as below, a number never parts from its month. */
    readonly day_full: (said: { readonly day: string; readonly month: string; readonly weekday: string; readonly year: string }) => string;
    /** A day, short. */
    readonly day_short: (said: { readonly day: string; readonly short_month: string; readonly year: string }) => string;
    /** A day without its year. */
    readonly day_weekday: (said: { readonly day: string; readonly month: string; readonly weekday: string }) => string;
    /** A day alone, for an event of one day. */
    readonly day: (said: { readonly day: string; readonly month: string; readonly year: string }) => string;
    /** Days of one month, of one year, of two years. */
    readonly days_month: (said: { readonly first: string; readonly last: string; readonly month: string; readonly year: string }) => string;
    readonly days_year: (said: { readonly first: string; readonly first_month: string; readonly last: string; readonly last_month: string; readonly year: string }) => string;
    readonly days_years: (said: { readonly first: string; readonly first_month: string; readonly first_year: string; readonly last: string; readonly last_month: string; readonly last_year: string }) => string;
    /** A month of a year. */
    readonly month: (said: { readonly month: string; readonly year: string }) => string;
    /** The first and the last weekday of several. */
    readonly weekdays: (said: { readonly first: string; readonly last: string }) => string;
    /** The hour and minutes alone; minutes have two digits. */
    readonly clock: (said: { readonly hours: string; readonly minutes: string }) => string;
    /** A time, then from one to another, once their clocks are said. */
    readonly time: (said: { readonly clock: string }) => string;
    readonly time_range: (said: { readonly end: string; readonly start: string }) => string;
    /** A length: of less than an hour, of whole hours, of both. Minutes have two digits in the last. */
    readonly minutes: (said: { readonly minutes: string }) => string;
    readonly hours: (said: { readonly hours: string }) => string;
    readonly hours_minutes: (said: { readonly hours: string; readonly minutes: string }) => string;
  };
  /** Titles of the pages whose title is not the author’s. */
  readonly pages: {
    readonly home: string;
    readonly programme: string;
    /** The sessions that a visitor keeps. */
    readonly mine: string;
    readonly people: string;
    readonly axes: string;
    readonly formats: string;
    readonly tracks: string;
    readonly rooms: string;
    /** Sessions by the language that is spoken in them. */
    readonly spoken: string;
    /** Sessions added, moved or cancelled since the programme was published. */
    readonly changes: string;
    readonly traces: string;
    /** Key ideas, decisions, disagreements and next steps of all sessions together. */
    readonly synthesis: string;
    /** Next steps and reuse, after the event. */
    readonly outcomes: string;
    /** Traces that came and those only promised, after the event. */
    readonly awaited: string;
    readonly search: string;
    readonly practical: string;
    readonly partners: string;
    readonly news: string;
    readonly groups: string;
    readonly family: string;
    readonly rerun: string;
    readonly credits: string;
    readonly legal: string;
    readonly privacy: string;
    readonly accessibility: string;
    /** The editions of a series, in the foot of each page. */
    readonly editions: string;
    readonly not_found: string;
    /** An address that something once had. */
    readonly moved: string;
  };
  /** Descriptions for search engines, when the author gives no text. {event} is the edition’s title. */
  readonly describe: {
    readonly landing: (said: { readonly city: string | undefined; readonly dates: string; readonly event: string }) => string;
    readonly programme: (said: { readonly event: string; readonly sessions: number }) => string;
    readonly day: (said: { readonly day: string; readonly event: string; readonly sessions: number }) => string;
    readonly session: (said: { readonly event: string; readonly room: string | undefined; readonly when: string | undefined }) => string;
    readonly people: (said: { readonly event: string; readonly people: number }) => string;
    readonly person: (said: { readonly event: string; readonly name: string }) => string;
    readonly awaited: (said: { readonly event: string }) => string;
    readonly traces: (said: { readonly event: string; readonly traces: number }) => string;
    readonly search: (said: { readonly event: string }) => string;
    readonly list: (said: { readonly event: string; readonly page: string }) => string;
    readonly item: (said: { readonly event: string; readonly kind: "axis" | "format" | "track" | "group" | "page" | "news"; readonly title: string }) => string;
  };
  /** A word for each value that an organiser may write. */
  readonly labels: {
    /** “label” names the state in a few words; “line” says what it means for the visitor. */
    readonly state: {
      readonly announced: {
        readonly label: string;
        readonly line: string;
      };
      readonly call: {
        readonly label: string;
        readonly line: string;
      };
      readonly programme: {
        readonly label: string;
        readonly line: string;
      };
      readonly live: {
        readonly label: string;
        readonly line: string;
      };
      readonly harvest: {
        readonly label: string;
        readonly line: string;
      };
      readonly archived: {
        readonly label: string;
        readonly line: string;
      };
      readonly cancelled: {
        readonly label: string;
        readonly line: string;
      };
    };
    readonly mode: {
      readonly on_site: string;
      readonly online: string;
      readonly hybrid: string;
    };
    /** Empty for the ordinary case, which needs no word. */
    readonly session_status: {
      readonly proposed: string;
      readonly scheduled: string;
      readonly added: string;
      readonly moved: string;
      readonly cancelled: string;
    };
    readonly session_role: {
      readonly speakers: string;
      readonly facilitators: string;
      readonly moderators: string;
      readonly rapporteurs: string;
      readonly graphic_recorders: string;
      readonly interpreters: string;
    };
    readonly level: {
      readonly all: string;
      readonly beginner: string;
      readonly intermediate: string;
      readonly advanced: string;
    };
    readonly recording: {
      readonly none: string;
      readonly audio: string;
      readonly video: string;
      readonly live: string;
    };
    /** What a recording or a file of a trace is. */
    readonly medium_type: {
      readonly video: string;
      readonly audio: string;
      readonly slides: string;
      readonly picture: string;
      readonly document: string;
      readonly dataset: string;
      readonly code: string;
    };
    readonly trace_type: {
      readonly note: string;
      readonly minutes: string;
      readonly synthesis: string;
      readonly takeaways: string;
      readonly slides: string;
      readonly video: string;
      readonly audio: string;
      readonly photos: string;
      readonly graphic_recording: string;
      readonly dataset: string;
      readonly code: string;
      readonly article: string;
      readonly press: string;
      readonly external_contribution: string;
      readonly transcript: string;
    };
    readonly trace_status: {
      readonly expected: string;
      readonly raw: string;
      readonly proof_read: string;
      readonly validated: string;
    };
    readonly next_step: {
      readonly open: string;
      readonly doing: string;
      readonly done: string;
      readonly dropped: string;
    };
    readonly partner_role: {
      readonly organiser: string;
      readonly co_organiser: string;
      readonly host: string;
      readonly funder: string;
      readonly supporter: string;
      readonly media: string;
      readonly supplier: string;
      readonly partner: string;
    };
    readonly transport: {
      readonly walk: string;
      readonly bike: string;
      readonly bus: string;
      readonly tram: string;
      readonly metro: string;
      readonly train: string;
      readonly car: string;
      readonly boat: string;
      readonly plane: string;
      readonly other: string;
    };
    readonly feature: {
      readonly step_free: string;
      readonly lift: string;
      readonly accessible_toilets: string;
      readonly reserved_parking: string;
      readonly induction_loop: string;
      readonly sign_language: string;
      readonly live_captions: string;
      readonly quiet_room: string;
      readonly guide_dogs: string;
      readonly tactile_guidance: string;
      readonly seating: string;
      readonly childcare: string;
    };
    readonly figure: {
      readonly expected: string;
      readonly registered: string;
      readonly attended: string;
      readonly online: string;
      readonly counted: string;
    };
    readonly lineage: {
      readonly fork_of: string;
      readonly continues: string;
      readonly inspired_by: string;
      readonly satellite_of: string;
      readonly translated_from: string;
    };
    /** How an event stands to the one that it comes from, said on the page of the latter: it reruns it, continues it… */
    readonly descent: {
      readonly fork_of: string;
      readonly continues: string;
      readonly inspired_by: string;
      readonly satellite_of: string;
      readonly translated_from: string;
    };
    readonly licence_for: {
      readonly content: string;
      readonly data: string;
      readonly code: string;
      readonly brand: string;
      readonly media: string;
    };
    readonly conformity: {
      readonly not: string;
      readonly partially: string;
      readonly fully: string;
    };
  };
  /** What the interface says around the author’s words, by the part of the site that says it. */
  readonly text: {
    readonly site: {
      readonly skip: string;
      readonly menu: string;
      readonly main_nav: string;
      readonly about_nav: string;
      readonly languages: string;
      readonly breadcrumb: string;
      readonly neighbours: string;
      readonly no_tracking: string;
      readonly made_with: string;
      readonly licence: (said: { readonly name: string }) => string;
      readonly updated: (said: { readonly day: string }) => string;
      /** The link to the accessibility statement, with what it says: “Accessibility: not compliant”. */
      readonly stated: (said: { readonly page: string; readonly status: string }) => string;
      readonly previous: string;
      readonly next: string;
    };
    readonly landing: {
      readonly take_part: string;
      readonly register: string;
      readonly register_closed: string;
      readonly call: string;
      readonly answer_call: string;
      readonly call_opens: (said: { readonly day: string }) => string;
      readonly call_closed: string;
      readonly days: string;
      readonly axes: string;
      readonly highlights: string;
      readonly highlights_over: string;
      readonly news: string;
      readonly all_news: string;
      readonly figures: string;
      readonly traces: string;
      readonly organisers: string;
      readonly all_partners: string;
      readonly lineage: string;
      readonly family: string;
      readonly whole_programme: string;
      readonly sources_differ: string;
      readonly price: string;
      readonly about: string;
      readonly opens: (said: { readonly day: string }) => string;
      readonly until: (said: { readonly day: string }) => string;
      readonly source: (said: { readonly title: string }) => string;
      readonly traces_received: (said: { readonly awaited: number; readonly received: number }) => string;
      readonly sessions_held: (said: { readonly count: number }) => string;
      /** After the names of some places: how many others there are. */
      readonly more_places: (said: { readonly count: number }) => string;
    };
    /** The page of the family: where an event comes from, what came of it, and the tree they make. */
    readonly family: {
      readonly describe: (said: { readonly event: string }) => string;
      readonly lead: string;
      readonly parents: string;
      readonly children: string;
      readonly tree: string;
      readonly tree_line: string;
      readonly drawing: string;
      readonly here: string;
      readonly taken: string;
      readonly version: string;
      readonly licence: string;
      readonly repository: string;
      readonly credits: string;
      readonly reasons: string;
      readonly kept: string;
      readonly changed: string;
      readonly dropped: string;
      readonly hidden: (said: { readonly count: number }) => string;
      readonly tell: string;
      readonly tell_line: string;
    };
    readonly count: {
      readonly sessions: (said: { readonly count: number }) => string;
      readonly people: (said: { readonly count: number }) => string;
      readonly formats: (said: { readonly count: number }) => string;
      readonly places: (said: { readonly count: number }) => string;
    };
    readonly programme: {
      readonly time: string;
      readonly unscheduled: string;
      readonly days: string;
      readonly grid: (said: { readonly day: string }) => string;
    };
    /** The programme seen in other ways: by room, by language, what has changed. */
    readonly views: {
      /** Before a row of links, whose names are under “by”. */
      readonly other: string;
      readonly by: {
        readonly time: string;
        readonly grid: string;
        readonly axes: string;
        readonly tracks: string;
        readonly rooms: string;
        readonly formats: string;
        readonly people: string;
        readonly spoken: string;
        readonly changes: string;
      };
      /** After a time at which a session that started in the evening ends. */
      readonly next_day: string;
      /** Before sessions that started on an earlier day and still go on in the morning. */
      readonly running: string;
      readonly until: (said: { readonly time: string }) => string;
      readonly as_list: string;
      readonly grid_of: (said: { readonly day: string }) => string;
      readonly grid_lead: string;
      /** After the name of a room. */
      readonly and_online: string;
      readonly rooms_lead: string;
      readonly room_lead: string;
      readonly room_access: string;
      readonly in_room: (said: { readonly event: string; readonly room: string }) => string;
      readonly spoken_lead: string;
      readonly changes_lead: string;
      readonly changes_notice: (said: { readonly count: number }) => string;
      readonly changes_since: (said: { readonly day: string }) => string;
      readonly changed_on: (said: { readonly day: string }) => string;
      readonly undated: string;
      /** Before the time and the room that a session has now; “was” before those of a cancelled one. */
      readonly now: string;
      readonly was: string;
      readonly no_time: string;
    };
    /** Search and filters, on the pages of the programme. */
    readonly tools: {
      /** Name of the search field. */
      readonly search: string;
      /** Name of the button that opens the filters. */
      readonly filter: string;
      readonly failed: string;
      /** By what sessions are filtered. */
      readonly kinds: {
        readonly axis: string;
        readonly format: string;
        readonly track: string;
        readonly place: string;
        readonly room: string;
        readonly language: string;
      };
      readonly results: string;
      /** How many sessions are shown of all: “12 sessions of 40”. A script puts them in. */
      readonly shown: (said: { readonly sessions: string; readonly total: string }) => string;
      readonly none: string;
      readonly none_help: string;
      /** A button that gives up the filters of one kind: “Without the “Format” filter: 5 sessions”. */
      readonly without: (said: { readonly kind: string; readonly sessions: string }) => string;
      /** Name of a button that takes out one filter. */
      readonly remove: (said: { readonly value: string }) => string;
      readonly clear: string;
      /** A button after the first results: “See 12 sessions more”. */
      readonly more: (said: { readonly sessions: string }) => string;
    };
    /** The sessions that a visitor keeps, in their browser. */
    readonly mine: {
      /** The button on a session, then its whole name for screen readers, which must begin in the same way. */
      readonly keep: string;
      readonly keep_session: (said: { readonly title: string }) => string;
      readonly not_stored: string;
      readonly about: string;
      readonly without_scripts: string;
      readonly to_programme: string;
      readonly empty: string;
      readonly download: string;
      readonly print: string;
      readonly share: string;
      readonly share_label: string;
      readonly share_help: string;
      readonly copied: string;
      readonly clear: string;
      readonly cleared: string;
      readonly undo: string;
      readonly restored: string;
      /** Sessions that came by somebody else’s link. */
      readonly shared: string;
      readonly shared_about: string;
      readonly keep_shared: string;
      readonly kept_shared: string;
      readonly to_mine: string;
      /** On a kept session: the others that are on while it is. */
      readonly overlap: (said: { readonly titles: string }) => string;
      /** A kept session that the programme has no more; of it only its id is known. */
      readonly gone: (said: { readonly id: string }) => string;
      readonly forget: string;
      readonly failed: string;
    };
    readonly session: {
      readonly when: string;
      readonly where: string;
      readonly track: string;
      readonly language: string;
      readonly level: string;
      readonly recording: string;
      readonly registration: string;
      readonly register: string;
      readonly audience: string;
      readonly outcome: string;
      readonly materials: string;
      readonly accessibility: string;
      readonly links: string;
      readonly resources: string;
      readonly same_time: string;
      /** The link to all that happens at a session’s time; {count} is how many others. */
      readonly all_same_time: (said: { readonly count: number }) => string;
      readonly same_axis: string;
      readonly neighbours: string;
      readonly watch: string;
      readonly join_online: string;
      readonly aside: string;
      readonly expected: string;
      readonly expected_from: (said: { readonly name: string | undefined; readonly type: string }) => string;
    };
    readonly calendar: {
      /** The title of an entry of a calendar, for a session that will not be held. */
      readonly cancelled_title: (said: { readonly title: string }) => string;
      readonly cancelled: string;
      readonly moved: string;
      readonly added: string;
      readonly people: (said: { readonly names: string }) => string;
      readonly online: (said: { readonly url: string }) => string;
      readonly join_online: string;
      /** A calendar's name: the event, then what of it. */
      readonly name: (said: { readonly event: string; readonly part: string }) => string;
      /** The link that downloads. */
      readonly add: string;
      readonly follow: string;
      readonly follow_why: string;
      readonly follow_link: string;
      readonly address: string;
      readonly refresh: string;
    };
    /** What can be taken away from the programme: in a calendar, on paper, on a screen, in another program. */
    readonly take: {
      readonly title: string;
      readonly calendar: string;
      readonly paper: string;
      readonly paper_programme: string;
      readonly paper_day: string;
      /** The link to the page that prints a sheet for each room. */
      readonly doors: string;
      readonly screen: string;
      readonly screen_about: string;
      readonly tools: string;
      /** What each file is for; its name comes before. */
      readonly files: {
        readonly csv: string;
        readonly schedule_xml: string;
        readonly schedule_json: string;
        readonly geojson: string;
        readonly event_json: string;
        readonly atom: string;
        readonly json_feed: string;
      };
    };
    readonly awaited: {
      readonly lead: string;
      /** {kept} of the {expected} traces that were promised have come. */
      readonly progress: (said: { readonly expected: string; readonly kept: number }) => string;
      /** Beside a large number: these three say what it counts, without the number. */
      readonly received: (said: { readonly count: number }) => string;
      readonly validated: (said: { readonly count: number }) => string;
      readonly awaited: (said: { readonly count: number }) => string;
      readonly all_came: string;
      readonly came: string;
      readonly still: string;
      readonly due: (said: { readonly day: string }) => string;
      readonly undated: string;
      readonly by_axis: string;
      readonly whole: string;
      /** On the page of a large event, which names only the sessions of which something is awaited. */
      readonly complete: (said: { readonly count: number }) => string;
      readonly contribute: string;
      readonly contribute_lead: string;
      readonly step_session: string;
      readonly step_ideas: string;
      readonly step_next: string;
      readonly step_name: string;
      readonly step_file: string;
      readonly licence: (said: { readonly licence: string }) => string;
      readonly write_to: string;
      readonly unreachable: string;
    };
    /** The pages that gather what all traces say. */
    readonly synthesis: {
      readonly written: string;
      readonly of_axis: string;
      readonly figures_all: string;
      readonly more_of_axis: string;
      readonly counts: (said: { readonly decisions: number; readonly disagreements: number; readonly key_ideas: number; readonly next_steps: number; readonly traces: number }) => string;
      readonly elsewhere: string;
      readonly part: (said: { readonly part: number; readonly parts: number }) => string;
      readonly parts: string;
      readonly axes_all: string;
      readonly other_axes: string;
    };
    /** What became of the event: reuse and next steps, each with the trace that it comes from. */
    readonly outcomes: {
      readonly lists: {
        readonly reuse: string;
        readonly contributions: string;
        readonly done: string;
        readonly doing: string;
        readonly open: string;
        readonly dropped: string;
      };
      /** {traces} is a list of titles. */
      readonly source: (said: { readonly traces: string }) => string;
      /** Of a step that is not done; {when} is a day or a month. */
      readonly passed: (said: { readonly when: string }) => string;
      readonly overdue_line: string;
      readonly tell: string;
      readonly tell_line: string;
      readonly jump: string;
    };
    readonly traces: {
      /** How many traces of a type, in a sentence. */
      readonly of_type: (said: { readonly count: number; readonly type: "note" | "minutes" | "synthesis" | "takeaways" | "slides" | "video" | "audio" | "photos" | "graphic_recording" | "dataset" | "code" | "article" | "press" | "external_contribution" | "transcript" }) => string;
      /** {traces} is a list of counts by type. */
      readonly lead: (said: { readonly sessions: number; readonly traces: string }) => string;
      readonly count: (said: { readonly count: number }) => string;
      readonly awaited: (said: { readonly count: number }) => string;
      readonly none: string;
      readonly by: {
        readonly axis: string;
        readonly format: string;
        readonly type: string;
        readonly language: string;
        readonly licence: string;
      };
      /** Titles of pages that hold the traces of one axis, of one format… */
      readonly of_value: (said: { readonly facet: "axis" | "format" | "type" | "language" | "licence"; readonly value: string }) => string;
      readonly gathered: string;
      readonly all: string;
      readonly latest: string;
      readonly no_axis: string;
      readonly all_of_axis: (said: { readonly count: number }) => string;
      readonly of_person: string;
      readonly others: string;
      readonly of_axis: string;
    };
    readonly search: {
      readonly label: string;
      readonly about: string;
      readonly submit: string;
      readonly without_scripts: string;
      readonly lists: string;
      readonly failed: string;
      readonly loading: string;
      readonly results: (said: { readonly count: number }) => string;
      readonly kinds: {
        readonly session: string;
        readonly trace: string;
        readonly transcript: string;
        readonly person: string;
        readonly news: string;
        readonly page: string;
      };
      readonly more: (said: { readonly count: string }) => string;
      readonly some: string;
      readonly none: (said: { readonly query: string }) => string;
      /** Words that are close to those of the query follow. */
      readonly suggestions: string;
    };
    readonly trace: {
      readonly disagreements: string;
      readonly remains: string;
      readonly key_ideas: string;
      readonly agreements: string;
      readonly disagreement: string;
      readonly decisions: string;
      readonly next_steps: string;
      readonly open_questions: string;
      readonly report: string;
      readonly cite: string;
      readonly resources: string;
      readonly see: string;
      readonly licence_inherited: string;
      readonly by: (said: { readonly names: string }) => string;
      readonly plain: string;
      readonly context: string;
      readonly quotes: string;
      readonly figures: string;
      readonly method: string;
      readonly method_changes: string;
      readonly attendance: (said: { readonly count: number }) => string;
      readonly what_worked: string;
      readonly what_to_change: string;
      readonly raw_notes: string;
      readonly derived_from: string;
      readonly reused_in: string;
      readonly reuse: string;
      readonly reuse_terms: (said: { readonly terms: string }) => string;
      readonly tell_reuse: string;
      readonly validated_by: (said: { readonly names: string }) => string;
      readonly permalink: string;
      readonly in_language: (said: { readonly language: string }) => string;
      readonly for_managers: string;
      readonly whole: string;
      readonly more: (said: { readonly decisions: number; readonly disagreements: number; readonly next_steps: number }) => string;
      readonly archived: string;
      readonly download: string;
      readonly facts: string;
      readonly type: string;
      readonly status: string;
      readonly about: string;
      readonly date: string;
      readonly language: string;
      readonly licence: string;
      readonly group: string;
      readonly authors: string;
      readonly at: (said: { readonly time: string }) => string;
      readonly scope: (said: { readonly scope: string }) => string;
      readonly neighbours: string;
      readonly expected: string;
    };
    /** The hall screen, the strip of what is on, and the choice of time zone. {time}, {day}, {zone} and {offset} are filled in the browser. */
    readonly now: {
      readonly page: string;
      readonly screen: string;
      readonly door: string;
      readonly describe: (said: { readonly event: string }) => string;
      readonly now: string;
      readonly next: string;
      readonly on_now: string;
      readonly go: string;
      readonly until: (said: { readonly time: string }) => string;
      readonly free: string;
      readonly done: string;
      readonly starts: (said: { readonly day: string; readonly time: string }) => string;
      readonly resumes: (said: { readonly day: string; readonly time: string }) => string;
      readonly thanks: string;
      readonly remains: (said: { readonly address: string }) => string;
      readonly everywhere: string;
      /** Read where scripts do not run. */
      readonly without_script: string;
      readonly zone: (said: { readonly zone: string }) => string;
      readonly own_zone: (said: { readonly zone: string }) => string;
      readonly use_own_zone: (said: { readonly offset: string }) => string;
      readonly use_event_zone: (said: { readonly offset: string }) => string;
      /** After a clock time that falls on another day where the visitor is. */
      readonly day_before: string;
      readonly day_after: string;
    };
    readonly people: {
      readonly fictional: string;
      readonly all_fictional: string;
      readonly some_fictional: string;
      readonly sessions: string;
      readonly links: string;
    };
    readonly format: {
      readonly produces: string;
      readonly steps: string;
      readonly group_size: string;
      readonly duration: string;
      readonly room_setup: string;
      readonly roles: string;
      readonly materials: string;
      readonly sources: string;
      readonly sessions: string;
      readonly from_kit: string;
    };
    readonly axis: {
      readonly sessions: string;
      readonly tracks: string;
      readonly others: string;
    };
    readonly track: {
      readonly lead: string;
    };
    readonly practical: {
      readonly access: string;
      readonly accessibility: string;
      readonly rooms: string;
      readonly step_free: string;
      readonly plan: string;
      readonly map: string;
      readonly geo: string;
      readonly website: string;
      readonly online: string;
      readonly unavailable: (said: { readonly feature: string }) => string;
    };
    readonly group: {
      readonly coordinators: string;
      readonly lines: string;
      readonly contribute: string;
      readonly outputs: string;
      readonly links: string;
      readonly traces: string;
      readonly objections: string;
      readonly others: string;
    };
    readonly credits: {
      readonly licences: string;
      readonly licences_line: string;
      readonly pictures: string;
      readonly picture: string;
      readonly author: string;
      readonly licence: string;
      readonly source: string;
      /** For a work whose own page states the licence. */
      readonly licence_at_source: string;
      readonly all_rights_reserved: string;
      readonly fonts: string;
      readonly fonts_line: string;
      readonly formats: string;
      readonly formats_line: string;
      readonly lineage: string;
      readonly motif: string;
      readonly motif_line: string;
      readonly traces: string;
      readonly traces_line: string;
      readonly count: (said: { readonly count: number }) => string;
      readonly default: string;
      readonly recordings: string;
      readonly resources: string;
      readonly not_free: string;
      readonly not_free_line: string;
      readonly more: (said: { readonly count: number }) => string;
      readonly files: string;
      readonly files_line: string;
      readonly file_credits_json: string;
      readonly file_cff: string;
      readonly file_bibtex: string;
      readonly file_csl_json: string;
      readonly file_ro_crate: string;
      readonly cff_message: string;
      readonly reuse: string;
      readonly reuse_line: string;
    };
    /** An address that something once had: a link to where it is now follows. */
    readonly moved: {
      readonly line: string;
    };
    /** What every page of a past edition says under its head. */
    readonly past: {
      readonly label: string;
      readonly current: string;
    };
    /** Pages across the editions of a series. */
    readonly editions: {
      readonly lead: (said: { readonly count: number; readonly year: string }) => string;
      readonly current: string;
      readonly planned: string;
      readonly no_date: string;
      readonly across: string;
      readonly people: string;
      readonly axes: string;
      readonly traces: string;
      /** On the front page of the current edition. */
      readonly earlier: string;
      readonly purpose: string;
      readonly governance: string;
      readonly names: string;
      /** Each before a name, an address or a list of names. */
      readonly aliases: string;
      readonly owner: string;
      readonly rules: string;
      readonly charter: string;
      readonly site: string;
      /** Before the title that an axis had then. */
      readonly called: string;
      readonly in_editions: (said: { readonly count: number }) => string;
      /** What somebody did in an edition: the activity, in small letters but where nouns have capitals. */
      readonly role: {
        readonly speakers: string;
        readonly facilitators: string;
        readonly moderators: string;
        readonly rapporteurs: string;
        readonly graphic_recorders: string;
        readonly interpreters: string;
      };
    };
    readonly not_found: {
      readonly line: string;
      readonly back: string;
      readonly programme: string;
    };
    /** Feeds, which a feed reader follows, and the links to them on the news page. */
    readonly feeds: {
      /** What the feed says of itself. */
      readonly subtitle: string;
      readonly subscribe: string;
      readonly about: string;
      readonly atom: string;
      readonly json: string;
    };
    /** What it takes to run the event again elsewhere. */
    readonly rerun: {
      readonly lead: (said: { readonly terms: string }) => string;
      readonly may: string;
      readonly charter: string;
      readonly commitments: (said: { readonly count: number }) => string;
      readonly line: string;
      readonly line_about: string;
      readonly ancestors: string;
      readonly how: string;
      readonly with_kit: string;
      readonly with_kit_about: string;
      /** The name of a folder that a command writes: small letters and hyphens. */
      readonly folder: string;
      readonly by_hand: string;
      readonly by_hand_about: string;
      readonly download: string;
      readonly size: (said: { readonly size: string; readonly unit: string }) => string;
      readonly tell: string;
      readonly kept: string;
      readonly left: string;
      readonly left_about: string;
      readonly asked: string;
      readonly asked_list: readonly string[];
      /** What goes along, counted. */
      readonly kept_of: {
        readonly axes: (said: { readonly count: number }) => string;
        readonly tracks: (said: { readonly count: number }) => string;
        readonly formats: (said: { readonly count: number }) => string;
        readonly places: (said: { readonly count: number }) => string;
        readonly sessions: (said: { readonly count: number }) => string;
        readonly pages: (said: { readonly count: number }) => string;
        readonly groups: (said: { readonly count: number }) => string;
        readonly tasks: (said: { readonly count: number }) => string;
        readonly commitments: (said: { readonly count: number }) => string;
        readonly files: (said: { readonly count: number }) => string;
      };
      /** What does not, counted, and why. */
      readonly left_of: {
        readonly people: (said: { readonly count: number }) => string;
        readonly contacts: (said: { readonly count: number }) => string;
        readonly registration: (said: { readonly count: number }) => string;
        readonly partners: (said: { readonly count: number }) => string;
        readonly organisations: (said: { readonly count: number }) => string;
        readonly figures: (said: { readonly count: number }) => string;
        readonly news: (said: { readonly count: number }) => string;
        readonly traces: (said: { readonly count: number }) => string;
        readonly recordings: (said: { readonly count: number }) => string;
        readonly pictures: (said: { readonly count: number }) => string;
        readonly files: (said: { readonly count: number }) => string;
        readonly theme: (said: { readonly count: number }) => string;
        readonly pages: (said: { readonly count: number }) => string;
        readonly groups: (said: { readonly count: number }) => string;
        readonly sessions: (said: { readonly count: number }) => string;
        readonly places: (said: { readonly count: number }) => string;
        readonly formats: (said: { readonly count: number }) => string;
      };
      readonly why: {
        readonly personal: string;
        readonly local: string;
        readonly licence: string;
        readonly size: string;
      };
      readonly formats: string;
      readonly tasks: string;
      readonly tasks_about: string;
      readonly due: (said: { readonly days: number; readonly when: string }) => string;
      readonly no_due: string;
      /** When in the life of an event something is done. */
      readonly phase: {
        readonly idea: string;
        readonly place: string;
        readonly call: string;
        readonly programme: string;
        readonly preparation: string;
        readonly days: string;
        readonly traces: string;
        readonly archive: string;
      };
      readonly to_change: string;
      readonly worked: string;
      readonly more: (said: { readonly count: number }) => string;
      readonly all_traces: string;
      /** In the archive itself, in Markdown. */
      readonly readme: (said: { readonly event: string; readonly url: string | undefined }) => string;
      readonly readme_files: string;
    };
  };
  /** Legal notices, personal data and accessibility statement: wording that a lawyer may read. Nothing here claims what was not shown. */
  readonly notice: {
    readonly legal: {
      readonly publisher: string;
      readonly director: string;
      readonly host: string;
      readonly address: string;
      readonly phone: string;
      readonly email: string;
      readonly website: string;
      readonly registration: string;
      readonly missing: string;
      readonly reuse: string;
      readonly law: string;
      readonly reuse_line: (said: { readonly licence: string }) => string;
    };
    readonly privacy: {
      readonly visitors: string;
      readonly visitors_line: string;
      readonly published: string;
      readonly published_line: string;
      readonly purpose: string;
      readonly controller: string;
      readonly contact: string;
      readonly rights: string;
      readonly rights_line: string;
      readonly authority: string;
      readonly authority_url: string;
      /** Where French law does not hold. */
      readonly authority_elsewhere: string;
      readonly nobody: string;
      readonly missing: string;
    };
    readonly accessibility: {
      readonly commitment: string;
      readonly state: string;
      readonly results: string;
      readonly issues: string;
      readonly contact: string;
      readonly remedies: string;
      readonly no_audit: string;
      readonly contact_line: string;
      readonly no_contact: string;
      readonly remedies_line: string;
      readonly remedies_list: readonly string[];
      readonly defender: string;
      readonly defender_url: string;
      readonly measures: string;
      readonly measures_line: string;
      readonly audit_report: string;
      readonly commitment_line: (said: { readonly publisher: string | undefined }) => string;
      readonly status: (said: { readonly event: string; readonly status: "not" | "partially" | "fully" }) => string;
      readonly audit: (said: { readonly by: string; readonly day: string; readonly standard: string }) => string;
      readonly audit_rate: (said: { readonly by: string; readonly day: string; readonly rate: number; readonly standard: string }) => string;
    };
  };
  /** A person who asked to be removed. */
  readonly withdrawn_person: string;
  readonly withdrawn_trace: string;
  /** A ready citation: title, what it is, by whom, at which event, when, under which licence. */
  readonly cite: (said: { readonly authors: string | undefined; readonly city: string | undefined; readonly date: string | undefined; readonly event: string; readonly licence: string; readonly title: string; readonly type: string }) => string;
  /** A ready credit: title, by whom, where it is, under which licence. */
  readonly credit: (said: { readonly authors: string | undefined; readonly licence: string; readonly source: string | undefined; readonly terms: string | undefined; readonly title: string }) => string;
  /** Recordings, and pages of what is said in them. */
  readonly recording: {
    readonly again: string;
    readonly media: string;
    readonly watch: (said: { readonly host: string }) => string;
    readonly listen: (said: { readonly host: string }) => string;
    readonly see: (said: { readonly host: string }) => string;
    readonly archived: string;
    readonly download: string;
    readonly captions: (said: { readonly language: string }) => string;
    readonly transcript: string;
    readonly transcript_in: (said: { readonly language: string }) => string;
    readonly play: string;
    readonly play_warning: (said: { readonly host: string }) => string;
    readonly failed: (said: { readonly host: string }) => string;
    readonly player: (said: { readonly host: string; readonly title: string }) => string;
    readonly chapters: string;
    readonly by: (said: { readonly name: string }) => string;
    readonly transcript_of: (said: { readonly title: string }) => string;
    readonly transcript_word: string;
    readonly of_session: string;
    readonly of_trace: string;
    readonly voices: string;
    readonly here: (said: { readonly time: string }) => string;
    readonly times: string;
    readonly written: string;
    readonly automatic: (said: { readonly language: string }) => string;
    readonly about: string;
    /** On the notice of personal data; hosts is a list of names. */
    readonly privacy: (said: { readonly hosts: string }) => string;
    readonly quote: string;
    readonly quote_passage: string;
    readonly others: string;
    readonly part: (said: { readonly count: string; readonly number: string }) => string;
    readonly next: string;
    readonly previous: string;
  };
}
