// SPDX-License-Identifier: MIT
/**
 * What `validators.js` exports; `generate-validators.ts` makes that file from `schemas/` at each build.
 * A validator CHANGES the data it is given (`"850"` becomes 850 where the schema wants a number): give it a copy.
 * After a refusal its `errors` hold every error, with the value found; the next call replaces them.
 */
import type { ErrorObject } from "ajv";

export interface Validate {
  (data: unknown): boolean;
  errors?: null | ErrorObject[];
}

export type TranslatableKind =
  | "session"
  | "person"
  | "place"
  | "organisation"
  | "partner"
  | "page"
  | "news"
  | "trace"
  | "working_group"
  | "format";

export const validateEvent: Validate;
export const validateFormat: Validate;
export const validateMedium: Validate;
export const validateNews: Validate;
export const validateOrganisation: Validate;
export const validatePage: Validate;
export const validatePartner: Validate;
export const validatePerson: Validate;
export const validatePlace: Validate;
export const validateRelative: Validate;
export const validateSeries: Validate;
export const validateSession: Validate;
export const validateTheme: Validate;
export const validateTrace: Validate;
export const validateWorkingGroup: Validate;
/** For `sessions/<id>.<lang>.md` and its like: nothing but texts in that language. */
export const translationValidators: Readonly<Record<TranslatableKind, Validate>>;
