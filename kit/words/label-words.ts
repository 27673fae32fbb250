// SPDX-License-Identifier: MIT
import type {
  AccessibilityFeature,
  EditionMode,
  EditionState,
  Figure,
  Lineage,
  NextStep,
  PartnerRole,
  SessionRole,
  SessionStatus,
  TraceStatus,
  TraceType,
  TransportMode,
} from "../model/edition.ts";

/** A word for each value that the model knows: a value added to the model and not named here does not compile. */
export interface LabelWords {
  /** `label` names the state in a few words; `line` says what it means for the visitor. */
  readonly state: Readonly<Record<EditionState, { readonly label: string; readonly line: string }>>;
  readonly mode: Readonly<Record<EditionMode, string>>;
  /** Empty for the ordinary case, which needs no word. */
  readonly session_status: Readonly<Record<SessionStatus, string>>;
  readonly session_role: Readonly<Record<SessionRole, string>>;
  readonly level: Readonly<Record<"all" | "beginner" | "intermediate" | "advanced", string>>;
  readonly recording: Readonly<Record<"none" | "audio" | "video" | "live", string>>;
  readonly trace_type: Readonly<Record<TraceType, string>>;
  readonly trace_status: Readonly<Record<TraceStatus, string>>;
  readonly next_step: Readonly<Record<NextStep["status"], string>>;
  readonly partner_role: Readonly<Record<PartnerRole, string>>;
  readonly transport: Readonly<Record<TransportMode, string>>;
  readonly feature: Readonly<Record<AccessibilityFeature, string>>;
  readonly figure: Readonly<Record<NonNullable<Figure["kind"]>, string>>;
  readonly lineage: Readonly<Record<Lineage["relation"], string>>;
  readonly licence_for: Readonly<Record<"content" | "data" | "code" | "brand" | "media", string>>;
  readonly conformity: Readonly<Record<"not" | "partially" | "fully", string>>;
}
