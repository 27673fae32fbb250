// SPDX-License-Identifier: MIT
import { derive } from "./derive.js";

/**
 * The same site as plain data without cycles, which Eleventy can put into its data cascade as it is: each thing with
 * what its page shows of the others.
 */
export function views(event, sessions, people) {
  const site = derive(event, sessions, people);
  const cards = new Map(site.sessions.map((session) => [session, card(session)]));
  const listed = (list) => list.map((session) => cards.get(session));
  return {
    sessions: site.sessions.map((session) => sessionView(session, listed)),
    people: site.people.map(({ sessions: own, ...person }) => ({ ...person, sessions: listed(own) })),
    axes: site.axes.map(({ sessions: own, ...axis }) => ({ ...axis, sessions: listed(own) })),
    rooms: site.rooms.map(({ sessions: own, ...room }) => ({ ...room, sessions: listed(own) })),
    days: site.days.map(({ day, url, rooms, groups }) => ({
      day,
      url,
      rooms: rooms.map(place),
      groups: groups.map(group),
    })),
  };

  function group({ start, sessions: at, cells }) {
    return { start, sessions: listed(at), cells: cells.map((cell) => cell && link(cell)) };
  }
}

function sessionView(session, listed) {
  return {
    ...card(session),
    id: session.id,
    body: session.body,
    room: { ...place(session.room), capacity: session.room.capacity },
    axes: session.axes.map(({ title, url, color }) => ({ title, url, color })),
    speakers: session.speakers.map(({ name, url, affiliation }) => ({ name, url, affiliation })),
    sameTime: listed(session.sameTime),
    sameAxis: listed(session.sameAxis),
    previous: session.previous && link(session.previous),
    next: session.next && link(session.next),
  };
}

function card({ url, title, question, instant, day, start, end, room, axes, speakers }) {
  return {
    ...{ url, title, question, instant, day, start, end },
    room: place(room),
    axes: axes.map((axis) => ({ title: axis.title, color: axis.color })),
    speakers: speakers.map(({ name, url: page }) => ({ name, url: page })),
  };
}

const place = ({ name, url }) => ({ name, url });
const link = ({ title, url }) => ({ title, url });
