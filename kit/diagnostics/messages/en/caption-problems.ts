// SPDX-License-Identifier: MIT

/** What a file of captions may get wrong: what is seen, what to do. */
export const captionProblems = {
  signature: [
    "the first line must be “WEBVTT” and nothing else",
    "Write WEBVTT alone on the first line, then a blank line.",
  ],
  blank: ["a blank line is missing before this caption", "Leave one blank line before each caption."],
  cue: [
    "this is not a caption: a line with two times, then the text",
    "Write the times as 00:12.000 --> 00:15.500, the text on the next line, and a blank line after it.",
  ],
  time: [
    "this time is not well written",
    "Write minutes, seconds and three digits after a point, such as 02:05.500, with hours before if needed. In .srt files it is a comma: here it is a point.",
  ],
  order: [
    "these times do not follow (a caption ends after it starts, and starts no earlier than the one before)",
    "Correct the times of this caption or of the one before.",
  ],
  setting: [
    "what follows the times is no setting that captions have",
    "Remove what follows the second time, or correct it, such as align:start.",
  ],
  tags: [
    "the marks between < and > are not right: one is not closed, or does not exist",
    "Close each mark, such as <i>so</i>, name who speaks with <v Name>, or remove the marks.",
  ],
  escape: [
    "an “&” stands alone, or starts something that captions do not have",
    "Write “&amp;” for “&”, and letters as they are.",
  ],
  empty: ["there is no caption in this file", "Check that the file was exported to its end."],
} as const;
