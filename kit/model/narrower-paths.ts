// SPDX-License-Identifier: MIT

/** What a name and a path of the site may measure, with room for an edition's id before it. */
const mostOfName = 100;
const mostOfPath = 200;

/**
 * Names narrower copies after their picture: `media/hall.jpg` gives `media/hall.480.jpg`, or with another number behind
 * when an author has such a file, in capitals or not. Undefined when the name would be longer than a site can hold.
 * @param paths every file of the event's media.
 */
export function narrowerPaths(paths: readonly string[]): (path: string, width: number) => string | undefined {
  const taken = new Set(paths.map((path) => path.toLowerCase()));
  return (path, width) => {
    const dot = path.lastIndexOf(".");
    const named = (turn: number) => `${path.slice(0, dot)}.${width}${turn > 1 ? `-${turn}` : ""}${path.slice(dot)}`;
    let turn = 1;
    while (taken.has(named(turn).toLowerCase())) turn++;
    const name = named(turn);
    if (name.length > mostOfPath || name.length - name.lastIndexOf("/") - 1 > mostOfName) return undefined;
    taken.add(name.toLowerCase());
    return name;
  };
}
