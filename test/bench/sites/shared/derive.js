// SPDX-License-Identifier: MIT
/**
 * Everything that the pages of the compared sites show, computed once from the authored records, with maps instead of
 * searches: no builder of this comparison is slowed by its look-ups.
 * @param {object} event what `event.yaml` says
 * @param {{id: string, data: object, body?: string}[]} sessions
 * @param {{id: string, data: object, body?: string}[]} people
 */
export function derive(event, sessions, people) {
  const axes = new Map(event.axes.map((axis) => [axis.id, { ...axis, url: `axes/${axis.id}.html`, sessions: [] }]));
  const rooms = new Map(
    event.places[0].rooms.map((room) => [room.id, { ...room, url: `rooms/${room.id}.html`, sessions: [] }]),
  );
  const speakers = new Map(people.map((person) => [person.id, personView(person)]));
  const views = sessions.map((session) => sessionView(session, axes, rooms, speakers)).sort(inOrder);
  const days = [...groupBy(views, (view) => view.day)].map(([day, list]) => dayView(day, list, [...rooms.values()]));
  relate(views);
  return {
    event,
    axes: [...axes.values()],
    rooms: [...rooms.values()],
    days,
    sessions: views,
    people: [...speakers.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
    sessionById: new Map(views.map((view) => [view.id, view])),
    personById: speakers,
  };
}

function personView({ id, data, body }) {
  const { name, affiliation, links } = data;
  return { id, url: `people/${id}.html`, name, affiliation, links, body, sessions: [] };
}

function sessionView({ id, data, body }, axes, rooms, speakers) {
  const [slot] = data.slots;
  const room = rooms.get(slot.room);
  const view = {
    id,
    url: `sessions/${id}.html`,
    title: data.title,
    question: data.question,
    body,
    day: slot.start.slice(0, 10),
    start: slot.start.slice(11),
    end: slot.end.slice(11),
    instant: slot.start,
    room,
    axes: data.axes.map((axis) => axes.get(axis)),
    speakers: data.speakers.map((speaker) => speakers.get(speaker)),
  };
  for (const holder of [room, ...view.axes, ...view.speakers]) holder.sessions.push(view);
  return view;
}

function inOrder(one, other) {
  const [left, right] = [`${one.instant} ${one.id}`, `${other.instant} ${other.id}`];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function relate(views) {
  const byTime = groupBy(views, (view) => view.instant);
  views.forEach((view, index) => {
    view.sameTime = byTime
      .get(view.instant)
      .filter((other) => other !== view)
      .slice(0, 6);
    view.sameAxis = view.axes[0].sessions.filter((other) => other !== view).slice(0, 4);
    view.previous = views[index - 1];
    view.next = views[index + 1];
  });
}

function dayView(day, list, rooms) {
  const used = rooms.filter((room) => list.some((view) => view.room === room));
  const groups = [...groupBy(list, (view) => view.start)].map(([start, sessions]) => ({
    start,
    sessions,
    cells: used.map((room) => sessions.find((view) => view.room === room)),
  }));
  return { day, url: `programme/${day}.html`, rooms: used, groups };
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
