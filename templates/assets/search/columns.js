"use strict";
// What articles can be narrowed by, in blocks of their numbers: days, values of fields.
(function (backfile) {
  const { BitReader, bytes, widthFor } = backfile.parts.bits;
  const { load } = backfile.parts.store;
  const { manifest } = backfile.parts.index;

  /** As IndexFormat.COLUMN and QUOTED. */
  const BLOCK = 8192;
  const QUOTED = 2048;

  /**
   * A block of a column: a row for each of its articles, at the article's number in the block.
   * @param {string} name
   * @param {number} block
   * @param {number} size of the block
   * @param {function(*): function(): T} open takes the content of the file and reads one row after another
   * @returns {Promise<T[]>}
   * @template T
   */
  async function rows(name, block, size, open) {
    const { segments } = await manifest();
    return load("columns/" + name + "." + block, (raw) => {
      const next = open(raw);
      const out = [];
      for (const { base, count } of segments) {
        const end = Math.min(base + count, (block + 1) * size);
        for (let number = Math.max(base, block * size); number < end; number++) out[number % size] = next();
      }
      return out;
    });
  }

  /** First and last days of articles, from 1 January 1970; null for what is not known. @returns {Promise<[number | null, number | null][]>} */
  const days = (block) => rows("days", block, BLOCK, (raw) => {
    const reader = new BitReader(bytes(raw));
    let before = 0;
    const day = () => {
      const distance = reader.small();
      return (before += distance % 2 ? -(distance + 1) / 2 : distance / 2);
    };
    return () => {
      const hasLatest = reader.bits(1);
      const hasEarliest = reader.bits(1);
      const latest = hasLatest ? day() : null;
      return [hasEarliest ? (latest === null ? day() : latest - reader.small()) : null, latest];
    };
  });

  /** What articles hold in a field that the manifest names. @returns {Promise<string[][]>} */
  const column = (block, field) => rows(field, block, BLOCK, ([values, raw]) => {
    const reader = new BitReader(bytes(raw));
    const width = widthFor(values.length);
    return () => Array.from({ length: reader.rice(0) }, () => values[reader.bits(width)]);
  });

  /** First and last positions of what articles quote. @returns {Promise<[number, number][][]>} */
  const quoted = (block) => rows("quoted", block, QUOTED, (raw) => {
    const reader = new BitReader(bytes(raw));
    return () => {
      let at = 0;
      return Array.from({ length: reader.small() }, () => {
        const first = at + reader.small();
        return [first, (at = first + reader.small())];
      });
    };
  });

  /** All values of a field, in order. @returns {Promise<string[]>} none if no article has the field */
  async function values(field) {
    const known = (await manifest()).fields.get(field);
    return typeof known === "number" ? (await load("fields/" + field)).map(([value]) => value) : known || [];
  }

  /**
   * The articles that pass all filters. A date filter keeps what may have been published in its range and leaves out what has no date.
   * @param {{after?: string, before?: string}} filters days as YYYY-MM-DD, both included; and lists of values by field
   * @returns {Promise<Uint8Array | null>} null if nothing is filtered
   */
  async function allowed(filters) {
    const { segments, end, fields } = await manifest();
    const after = day(filters.after);
    const before = day(filters.before);
    const wanted = [...fields.keys()].map((field) => [field, new Set([].concat(filters[field] || []))]).filter(([, values]) => values.size > 0);
    if (after === null && before === null && wanted.length === 0) return null;
    const out = new Uint8Array(end);
    for (const segment of segments) out.fill(inRange(segment, after, before), segment.base, segment.base + segment.count);
    await Promise.all(Array.from({ length: Math.ceil(end / BLOCK) }, async (_, block) => {
      const here = out.subarray(block * BLOCK, (block + 1) * BLOCK);
      if (here.includes(SOME)) settle(here, await days(block), after, before);
      if (!here.includes(ALL)) return;
      for (const [field, values] of wanted) {
        (await column(block, field)).forEach((held, i) => {
          if (!held.some((value) => values.has(value))) here[i] = NONE;
        });
      }
    }));
    return out;
  }

  const NONE = 0;
  const ALL = 1;
  const SOME = 2;

  /** How many articles of a segment may have been published in a range. */
  function inRange({ minEarliest, maxEarliest, minLatest, maxLatest }, after, before) {
    if (after === null && before === null) return ALL;
    if ((after !== null && maxLatest !== null && maxLatest < after) || (before !== null && minEarliest !== null && minEarliest > before)) return NONE;
    const inside = (after === null || minLatest >= after) && (before === null || maxEarliest <= before);
    return inside && minLatest !== null && maxEarliest !== null ? ALL : SOME;
  }

  /** Looks at the days of the articles that they decide about. */
  function settle(here, days, after, before) {
    days.forEach(([earliest, latest], i) => {
      if (here[i] !== SOME) return;
      const known = earliest !== null || latest !== null;
      const late = after === null || latest === null || latest >= after;
      const early = before === null || earliest === null || earliest <= before;
      here[i] = known && late && early ? ALL : NONE;
    });
  }

  /** @param {string | undefined} date */
  function day(date) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date || "")) return null;
    const time = Date.parse(date + "T00:00:00Z");
    return Number.isNaN(time) ? null : Math.round(time / 86400000);
  }

  /** How many of some articles hold each value of a field, most first. @param {number[]} numbers */
  async function tally(numbers, field) {
    const held = await read(numbers, (block) => column(block, field));
    const counts = new Map();
    let none = 0;
    for (const number of numbers) {
      const values = held(number);
      if (values.length === 0) none++;
      for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
    }
    return { values: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), none };
  }

  /** The rows of some articles. @returns {Promise<function(number): *>} gives that of one of them */
  async function read(numbers, load, size = BLOCK) {
    const wanted = [...new Set(numbers.map((number) => Math.floor(number / size)))];
    const blocks = new Map(await Promise.all(wanted.map(async (block) => [block, await load(block)])));
    return (number) => blocks.get(Math.floor(number / size))[number % size];
  }

  /** What some articles quote. @param {number[]} numbers @returns {Promise<function(number): [number, number][]>} first and last positions */
  const quotedIn = (numbers) => read(numbers, quoted, QUOTED);

  /** What each of some articles holds in a field. @param {number[]} numbers @returns {Promise<string[][]>} */
  async function valuesOf(numbers, field) {
    if (!(await manifest()).fields.has(field)) return numbers.map(() => []);
    return numbers.map(await read(numbers, (block) => column(block, field)));
  }

  /** The articles that hold one of some values of a field. @returns {Promise<number[]>} */
  async function holding(field, meant) {
    const { segments } = await manifest();
    const blocks = new Set();
    for (const { base, count } of segments) for (let block = Math.floor(base / BLOCK); block * BLOCK < base + count; block++) blocks.add(block);
    const found = [];
    await Promise.all([...blocks].map(async (block) => {
      (await column(block, field)).forEach((held, i) => held.some((value) => meant.has(value)) && found.push(block * BLOCK + i));
    }));
    return found;
  }

  /** The last possible days of some articles, ascending, and how many of them have none. @param {number[]} numbers */
  async function lastDays(numbers) {
    const latest = numbers.map(await read(numbers, days)).map(([, day]) => day).filter((day) => day !== null);
    return { latest: latest.sort((a, b) => a - b), undated: numbers.length - latest.length };
  }

  backfile.parts.columns = { allowed, holding, values, valuesOf, quotedIn, lastDays, tally };
})(window.backfile);
