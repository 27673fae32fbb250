// SPDX-License-Identifier: MIT
import type { SourceKind } from "../../load/source.ts";
import * as validators from "../validators.js";
import type { SchemaValidator } from "./schema-error.ts";

const byKind: Readonly<Record<SourceKind, SchemaValidator>> = {
  event: validators.validateEvent,
  series: validators.validateSeries,
  session: validators.validateSession,
  person: validators.validatePerson,
  place: validators.validatePlace,
  organisation: validators.validateOrganisation,
  partner: validators.validatePartner,
  page: validators.validatePage,
  news: validators.validateNews,
  trace: validators.validateTrace,
  working_group: validators.validateWorkingGroup,
  theme: validators.validateTheme,
  medium: validators.validateMedium,
  format: validators.validateFormat,
  relative: validators.validateRelative,
};

const translations: Readonly<Partial<Record<SourceKind, SchemaValidator>>> = validators.translationValidators;

/** The generated validator of a kind of file, or of its translation files. */
export function validatorFor(kind: SourceKind, isTranslation: boolean): SchemaValidator {
  return (isTranslation ? translations[kind] : undefined) ?? byKind[kind];
}
