// SPDX-License-Identifier: MIT

/** What the interface says around the author's words, by the part of the site that says it. */
export interface TextWords {
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
    licence(name: string): string;
    updated(day: string): string;
    readonly previous: string;
    readonly next: string;
  };
  readonly landing: {
    readonly take_part: string;
    readonly register: string;
    readonly register_closed: string;
    readonly call: string;
    readonly answer_call: string;
    readonly call_closed: string;
    readonly days: string;
    readonly axes: string;
    readonly highlights: string;
    readonly news: string;
    readonly all_news: string;
    readonly figures: string;
    readonly traces: string;
    readonly organisers: string;
    readonly all_partners: string;
    readonly lineage: string;
    readonly whole_programme: string;
    readonly sources_differ: string;
    readonly price: string;
    readonly about: string;
    opens(day: string): string;
    until(day: string): string;
    source(title: string): string;
    traces_received(received: number, expected: number): string;
    sessions_held(count: number): string;
    /** After the names of some places: how many others there are. */
    more_places(count: number): string;
  };
  readonly count: {
    sessions(count: number): string;
    people(count: number): string;
    formats(count: number): string;
    places(count: number): string;
  };
  readonly programme: {
    readonly time: string;
    readonly unscheduled: string;
    readonly days: string;
    grid(day: string): string;
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
    /** The link to all that happens at a session's time; `count` is how many others. */
    all_same_time(count: number): string;
    readonly same_axis: string;
    readonly neighbours: string;
    readonly watch: string;
    readonly join_online: string;
    readonly aside: string;
    readonly expected: string;
    expected_from(type: string, name: string | undefined): string;
  };
  readonly trace: {
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
    by(names: string): string;
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
  readonly axis: { readonly sessions: string; readonly tracks: string; readonly others: string };
  readonly track: { readonly lead: string };
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
    unavailable(feature: string): string;
  };
  readonly group: {
    readonly coordinators: string;
    readonly lines: string;
    readonly contribute: string;
    readonly outputs: string;
    readonly links: string;
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
    readonly fonts: string;
    readonly fonts_line: string;
    readonly formats: string;
    readonly formats_line: string;
    readonly lineage: string;
    readonly motif: string;
    readonly motif_line: string;
    readonly reuse: string;
    readonly reuse_line: string;
  };
  readonly not_found: { readonly line: string; readonly back: string; readonly programme: string };
}
