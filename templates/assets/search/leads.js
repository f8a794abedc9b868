"use strict";
// What results show of articles, by their numbers; and their texts.
(function (backfile) {
  const { load, root } = backfile.parts.store;
  const { json } = backfile.parts.inflate;
  const { manifest, best, leads } = backfile.parts.index;

  /** As IndexFormat.TEXTS. */
  const TEXTS = 4;

  /**
   * What results show of some articles.
   * @param {number[]} numbers
   * @param {object[]} groups of the words they were found by
   * @returns {Promise<(object | null)[]>} null for one whose file cannot be had
   */
  async function leadsOf(numbers, groups) {
    /** @type {Map<number, *[]>} */
    const rows = new Map();
    for (const group of groups) {
      const first = best(group).numbers.slice(0, group.shown);
      if (!first.some((number) => numbers.includes(number))) continue;
      const known = leads(group);
      first.slice(0, known.length).forEach((number, i) => rows.set(number, known[i]));
    }
    const index = await manifest();
    return Promise.all(numbers.map(async (number) => {
      const segment = index.segments.find(({ base, count }) => number >= base && number < base + count);
      const place = number - segment.base;
      const file = (folder, size, primer) => load(folder + segment.label + "." + (place / size | 0), (raw) => json(raw, primer));
      const row = rows.get(number) || (await file("leads/", index.leads).catch(() => []))[place % index.leads];
      return row ? lead(number, row, async () => (await file("texts/", TEXTS, await primer(index)))[place % TEXTS]) : null;
    }));
  }

  /** What stands unwritten before all texts. */
  function primer(index) {
    return index.primer ? load("texts/primer", (raw) => json(raw)) : "";
  }

  /** A row, told. Of the usual address it holds what id and headline do not tell. */
  function lead(number, [id, sourceId, address, title, date, outlet, stated, beginning], text) {
    const slug = typeof address === "number" ? plain(title).slice(0, address) + "-" : address;
    const path = slug.includes("/") ? slug : "articles/" + id.slice(0, 2) + "/" + slug + id + ".html";
    return { number, id, sourceId, url: root + path, title, date, dateStated: stated % 2 === 1, outlet, outletStated: stated > 1, beginning, text };
  }

  /** As IndexFormat.plain. @param {string} title */
  const plain = (title) => title.toLowerCase().replace(/['\u2019]/g, "").replace(/[^a-z0-9]+/g, "-").replace(/^-/, "");

  backfile.parts.leads = { leadsOf };
})(window.backfile);
