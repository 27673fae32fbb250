// SPDX-License-Identifier: MIT

/** Legal notices, personal data and accessibility statement: wording that a lawyer may read. Nothing here claims what was not shown. */
export interface NoticeWords {
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
    reuse_line(licence: string): string;
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
    readonly nobody: string;
    readonly missing: string;
  };
  readonly accessibility: {
    readonly commitment: string;
    readonly state: string;
    readonly results: string;
    readonly issues: string;
    readonly contact: string;
    readonly no_audit: string;
    readonly contact_line: string;
    readonly no_contact: string;
    readonly remedies_line: string;
    readonly remedies: string;
    readonly remedies_list: readonly string[];
    readonly defender: string;
    readonly defender_url: string;
    readonly measures: string;
    readonly measures_line: string;
    readonly audit_report: string;
    commitment_line(publisher: string | undefined): string;
    status(status: "not" | "partially" | "fully", event: string): string;
    audit(by: string, day: string, standard: string, rate: number | undefined): string;
  };
}
