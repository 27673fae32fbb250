// SPDX-License-Identifier: MIT
import { join } from "node:path";
import { diskFiles } from "../../io/disk-files.ts";
import { FileSystemError } from "../../io/file-system.ts";
import { replaceFile } from "../../io/replace-file.ts";
import { type AddressRecord, emptyRecord, largestRecord, recordName, recordText } from "../../record/address-record.ts";
import { type RecordFault, readRecord } from "../../record/read-record.ts";

/** The record of a folder as it was found. */
export interface FoundRecord {
  readonly record: AddressRecord;
  /** Its text; undefined when there is none yet. */
  readonly text: string | undefined;
}

/** Reads the record beside `event.yaml` or `series.yaml`; a folder without one has an empty one. A link is not followed. */
export function readRecordFile(folder: string): FoundRecord | RecordFault | "unreadable" {
  try {
    const bytes = diskFiles(folder).read(recordName, largestRecord + 1);
    const record = readRecord(bytes);
    return typeof record === "string" ? record : { record, text: new TextDecoder().decode(bytes) };
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isAbsent ? { record: emptyRecord, text: undefined } : "unreadable";
  }
}

/**
 * Writes a record at once, unless it says nothing new.
 * @returns what became of it; otherwise the system's own code, such as `EACCES`.
 */
export function writeRecordFile(
  folder: string,
  record: AddressRecord,
  before: string | undefined,
): "same" | "written" | { code: string } {
  const text = recordText(record);
  if (text === before) return "same";
  try {
    replaceFile(join(folder, recordName), text);
    return "written";
  } catch (error) {
    if (error instanceof FileSystemError) return { code: error.code };
    throw error;
  }
}
