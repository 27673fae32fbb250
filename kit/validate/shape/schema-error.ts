// SPDX-License-Identifier: MIT

/** What the generated validators say of one refusal: the part of ajv's error object that is read here. */
export interface SchemaError {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The value, in verbose mode. */
  readonly data?: unknown;
  /** The schema that holds the keyword, in verbose mode. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

/** Judges a value, converting its scalars in place, and leaves its refusals in `errors`. */
export interface SchemaValidator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
