// SPDX-License-Identifier: MIT
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { keptList } from "../../templates/site/scripts/favourites/kept-list.ts";
import { sharedFragment, sharedIds } from "../../templates/site/scripts/favourites/shared-link.ts";

/** A storage in memory, as `localStorage` is to a page. */
function drawer(values: Record<string, string> = {}) {
  return {
    values,
    getItem: (key: string) => values[key] ?? null,
    setItem: (key: string, value: string) => {
      values[key] = value;
    },
  };
}

const key = "event-kit:fete:kept";

describe("kept sessions", () => {
  it("are written under the edition's id, and found again by the next page", () => {
    const storage = drawer();
    const list = keptList("fete", () => storage);
    list.toggle("ouverture");
    list.toggle("atelier");
    expect(JSON.parse(storage.values[key] ?? "")).toEqual(["ouverture", "atelier"]);
    expect(keptList("fete", () => storage).ids()).toEqual(["ouverture", "atelier"]);
    expect(keptList("autre", () => storage).ids()).toEqual([]);
  });

  it("go out as they came in, and tell who listens", () => {
    const list = keptList("fete", () => drawer({ [key]: '["a","b"]' }));
    const heard = vi.fn();
    list.onChange(heard);
    list.toggle("a");
    expect(list.has("a")).toBe(false);
    expect(list.ids()).toEqual(["b"]);
    expect(heard).toHaveBeenCalledOnce();
  });

  it("never lose what another tab has just kept", () => {
    const storage = drawer();
    const [here, there] = [keptList("fete", () => storage), keptList("fete", () => storage)];
    there.toggle("la-bas");
    here.toggle("ici");
    expect(here.ids()).toEqual(["la-bas", "ici"]);
    there.refresh();
    expect(there.ids()).toEqual(["la-bas", "ici"]);
  });

  it("stay in memory, and say so, when the browser forbids its storage, has none or is full", () => {
    const forbidden = () => {
      throw new Error("SecurityError");
    };
    const full = { getItem: () => null, setItem: forbidden };
    for (const storage of [forbidden, () => undefined as never, () => full]) {
      const list = keptList("fete", storage);
      list.toggle("a");
      list.toggle("b");
      expect(list.ids()).toEqual(["a", "b"]);
      expect(list.stored()).toBe(false);
    }
  });

  it.each(["", "null", "{}", "[1,2]", '"a"', "[", '[["a"],null,""]'])("are none when the storage holds %s", (text) => {
    expect(keptList("fete", () => drawer({ [key]: text })).ids()).toEqual([]);
  });

  it("are ids and nothing else, whatever a storage holds, and never throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const list = keptList("fete", () => drawer({ [key]: text }));
        expect(list.ids().filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
      }),
    );
  });
});

describe("a shared link", () => {
  it("says ids that a person can read", () => {
    expect(sharedFragment(["ouverture", "atelier-eau"])).toBe("#s=ouverture,atelier-eau");
  });

  it("is not any fragment", () => {
    expect(sharedIds("")).toBeUndefined();
    expect(sharedIds("#content")).toBeUndefined();
    expect(sharedIds("#s=")).toEqual([]);
  });

  it("gives back any ids, each once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/u)), (ids) => {
        expect(sharedIds(sharedFragment([...ids, ...ids]))).toEqual(ids);
      }),
    );
  });

  it("is of sessions and says nothing else: no sentence, and no more than a list may hold", () => {
    const ids = Array.from({ length: 10_000 }, (_, rank) => `s-${rank}`);
    expect(sharedIds(`#s=Call%20us,__proto__,A,${"a".repeat(81)},b`)).toEqual(["b"]);
    expect(sharedIds(sharedFragment(ids))).toEqual(ids.slice(0, 2000));
  });

  it("is read even when it was cut or broken on its way", () => {
    expect(sharedIds("#s=a,b%E9,,c-d,e%")).toEqual(["a", "c-d"]);
  });
});
