/** Mulberry32: the same seed gives the same demo, on every machine. */
export function seeded(seed: number, firstId: Date) {
  let state = seed >>> 0;
  let ids = 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** An integer from `low` to `high`, both included. */
    int: (low: number, high: number) => low + Math.floor(next() * (high - low + 1)),
    /** One of the list. */
    pick: <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item,
    /** A UUIDv7 whose time is the demo's own, a minute later each: whatever the clock says, ids stay the same. */
    id: (): string => {
      const hex = (length: number) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('');
      const time = (firstId.getTime() + ids++ * 60_000).toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
    },
  };
}

/** What `seeded` gives. */
export type Random = ReturnType<typeof seeded>;
