// SPDX-License-Identifier: MIT

/** What is said after `event-kit fork`, as it was typed. */
export interface ForkOptions {
  readonly id?: string;
  readonly title?: string;
  readonly dates?: string;
  readonly territory?: string;
  readonly languages?: string;
  readonly timezone?: string;
  readonly contact?: string;
  readonly licence?: string;
  readonly keep?: string;
  readonly drop?: string;
  readonly relation?: string;
  readonly reason?: string;
  readonly yes?: boolean;
  readonly compare?: boolean;
  readonly update?: boolean;
  readonly only?: string;
  readonly from?: string;
  readonly parent?: string;
  readonly allowPrivateNetwork?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** The command cannot go on; the sentence says why and what to do, the code is that of the process. */
export class ForkRefused extends Error {
  override readonly name = "ForkRefused";
  readonly code: number;
  constructor(message: string, code: number) {
    super(message);
    this.code = code;
  }
}
