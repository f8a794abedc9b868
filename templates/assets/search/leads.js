"use strict";
// What results show of articles, by their numbers; and their texts.
(function (backfile) {
  const { load, root } = backfile.parts.store;
  const { manifest, best, leads } = backfile.parts.index;

  /** As IndexFormat.TEXTS and SHOWN. */
  const TEXTS = 4;
  const SHOWN = 10;
  /** The leads that lie with a word are worth their file where they save so many others. */
  const WORTH = 3;

  /**
   * What results show of some articles.
   * @param {number[]} numbers
   * @param {object[]} groups of the words they were found by
   * @returns {Promise<(object | null)[]>} null for one whose file cannot be had
   */
  async function leadsOf(numbers, groups) {
    /** @type {Map<number, *[]>} */
    const rows = new Map();
    await Promise.all(groups.filter((group) => group.top >= 0).map(async (group) => {
      const shown = best(group).numbers.slice(0, SHOWN);
      if (shown.filter((number) => numbers.includes(number)).length < WORTH) return;
      try {
        (await leads(group)).forEach((row, i) => rows.set(shown[i], row));
      } catch (error) {
        // They stand in files of their own as well.
      }
    }));
    const index = await manifest();
    return Promise.all(numbers.map(async (number) => {
      const segment = index.segments.find(({ base, count }) => number >= base && number < base + count);
      const place = number - segment.base;
      const file = (folder, size) => load(folder + segment.label + "." + Math.floor(place / size));
      const row = rows.get(number) || (await file("leads/", index.leads).catch(() => []))[place % index.leads];
      return row ? lead(number, row, async () => (await file("texts/", TEXTS))[place % TEXTS]) : null;
    }));
  }

  /** A row, told. Of the usual address it holds what the id does not tell. */
  function lead(number, [id, sourceId, address, title, date, outlet, stated, beginning], text) {
    const path = address.includes("/") ? address : "articles/" + id.slice(0, 2) + "/" + address + id + ".html";
    return { number, id, sourceId, url: root + path, title, date, dateStated: stated % 2 === 1, outlet, outletStated: stated > 1, beginning, text };
  }

  backfile.parts.leads = { leadsOf };
})(window.backfile);
