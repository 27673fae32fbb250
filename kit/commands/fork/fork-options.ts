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
