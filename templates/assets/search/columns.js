"use strict";
// What articles can be narrowed by, in files of one segment: days, values of fields.
(function (backfile) {
  const { BitReader, bytes, widthFor } = backfile.parts.bits;
  const { load } = backfile.parts.store;
  const { manifest } = backfile.parts.index;

  function segmentOf(segments, number) {
    return segments.find((segment) => number >= segment.base && number < segment.base + segment.count);
  }

  /** First and last days of a segment's articles, from 1 January 1970; null for what is not known. */
  function days(segment) {
    return load("columns/days." + segment.label, (raw) => {
      const reader = new BitReader(bytes(raw));
      let before = 0;
      const next = () => {
        const distance = reader.small();
        return (before += distance % 2 ? -(distance + 1) / 2 : distance / 2);
      };
      const rows = [];
      for (let i = 0; i < segment.count; i++) {
        const hasLatest = reader.bits(1);
        const hasEarliest = reader.bits(1);
        const latest = hasLatest ? next() : null;
        const earliest = hasEarliest ? (latest === null ? next() : latest - reader.small()) : null;
        rows.push([earliest, latest]);
      }
      return rows;
    });
  }

  /** For each article of a segment its values of a field. @returns {Promise<string[][]>} */
  function column(segment, field) {
    return load("columns/" + field + "." + segment.label, ([values, raw]) => {
      const reader = new BitReader(bytes(raw));
      const width = widthFor(values.length);
      return Array.from({ length: segment.count }, () =>
        Array.from({ length: reader.rice(0) }, () => values[reader.bits(width)]));
    }).catch(() => Array.from({ length: segment.count }, () => []));
  }

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
    await Promise.all(segments.map(async (segment) => {
      const pass = await inRange(segment, after, before);
      for (const [field, values] of pass ? wanted : []) {
        (await column(segment, field)).forEach((held, i) => {
          if (!held.some((value) => values.has(value))) pass[i] = 0;
        });
      }
      if (pass) out.set(pass, segment.base);
    }));
    return out;
  }

  async function inRange(segment, after, before) {
    const all = new Uint8Array(segment.count).fill(1);
    if (after === null && before === null) return all;
    const { minEarliest, maxEarliest, minLatest, maxLatest } = segment;
    const outside = (after !== null && maxLatest !== null && maxLatest < after) || (before !== null && minEarliest !== null && minEarliest > before);
    if (outside) return null;
    const inside = (after === null || minLatest >= after) && (before === null || maxEarliest <= before);
    if (inside && minLatest !== null && maxEarliest !== null) return all;
    (await days(segment)).forEach(([earliest, latest], i) => {
      const known = earliest !== null || latest !== null;
      const late = after === null || latest === null || latest >= after;
      const early = before === null || earliest === null || earliest <= before;
      all[i] = known && late && early ? 1 : 0;
    });
    return all;
  }

  /** @param {string | undefined} date */
  function day(date) {
    if (!/^\d{4}-\d\d-\d\d$/.test(date || "")) return null;
    const time = Date.parse(date + "T00:00:00Z");
    return Number.isNaN(time) ? null : Math.round(time / 86400000);
  }

  /** How many of some articles hold each value of a field, most first. @param {number[]} numbers */
  async function tally(numbers, field) {
    const { segments } = await manifest();
    const counts = new Map();
    let none = 0;
    await Promise.all(segments.map(async (segment) => {
      const here = numbers.filter((number) => number >= segment.base && number < segment.base + segment.count);
      if (here.length === 0) return;
      const values = await column(segment, field);
      for (const number of here) {
        const held = values[number - segment.base];
        if (held.length === 0) none++;
        held.forEach((value) => counts.set(value, (counts.get(value) || 0) + 1));
      }
    }));
    return { values: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)), none };
  }

  /** What each of some articles holds in a field. @param {number[]} numbers @returns {Promise<string[][]>} */
  async function valuesOf(numbers, field) {
    const { segments, fields } = await manifest();
    return Promise.all(numbers.map(async (number) => {
      const segment = segmentOf(segments, number);
      return fields.has(field) ? (await column(segment, field))[number - segment.base] : [];
    }));
  }

  /** The last possible days of some articles, ascending, and how many of them have none. @param {number[]} numbers ascending */
  async function lastDays(numbers) {
    const { segments } = await manifest();
    const latest = [];
    let undated = 0;
    for (const segment of segments) {
      const here = numbers.filter((number) => number >= segment.base && number < segment.base + segment.count);
      const known = here.length === 0 ? [] : await days(segment);
      for (const number of here) {
        const day = known[number - segment.base][1];
        if (day === null) undated++;
        else latest.push(day);
      }
    }
    return { latest: latest.sort((a, b) => a - b), undated };
  }

  backfile.parts.columns = { allowed, column, values, valuesOf, lastDays, tally };
})(window.backfile);
