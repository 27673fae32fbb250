// SPDX-License-Identifier: MIT
/** What `sessions.json` says of each session: enough for a search or another site. */
export function records(sessions) {
  return sessions.map(({ id, url, title, question, instant, day, start, end, room, axes, speakers }) => ({
    ...{ id, url, title, question, instant, day, start, end },
    room: room.name,
    axes: axes.map((axis) => axis.title),
    speakers: speakers.map((speaker) => speaker.name),
  }));
}
