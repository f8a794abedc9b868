"use strict";
// Which articles a query demands: every bracket, phrase, field and word left out becomes the set of articles that have it.
(function (backfile) {
  const { manifest, find, completions } = backfile.parts.index;
  const { positions, TITLE_ROOM } = backfile.parts.positions;
  const { Ranking } = backfile.parts.rank;
  const { allowed, holding, values, quotedIn } = backfile.parts.columns;
  const { words } = backfile.parts.words;

  /** `strik*` stands for so many spellings, the commonest. */
  const SPELLINGS = 64;

  /** @typedef {Uint8Array} Held 1 at the number of each article that has it */

  /**
   * The articles that a query demands.
   * @param {object} query as backfile.parts.query reads it
   * @param {boolean} all whether single words are demanded too
   * @returns {Promise<Held | null>} null if it demands nothing
   */
  async function demanded(query, all) {
    const parts = query.parts.filter((part) => part.must || part.not || all);
    const sets = await Promise.all(parts.map((part) => held(part.node)));
    return parts.length === 0 ? null : narrowed(await everything(), parts, sets);
  }

  /**
   * The articles that a search may find.
   * @param {object} filters as backfile.search takes them
   * @param {object} query as backfile.parts.query reads it
   * @param {boolean} all whether single words are demanded too
   * @returns {Promise<Held | null>} null for all
   */
  async function passing(filters, query, all) {
    const sets = (await Promise.all([allowed(filters), demanded(query, all)])).filter(Boolean);
    return sets.length < 2 ? sets[0] || null : sets[0].map((yes, number) => yes & sets[1][number]);
  }

  /** Numbers that no article has lie between segments. */
  async function everything() {
    const out = await nothing();
    (await manifest()).segments.forEach(({ base, count }) => out.fill(1, base, base + count));
    return out;
  }

  async function nothing() {
    return new Uint8Array((await manifest()).end);
  }

  /** What is in all sets, and in none of those left out. */
  function narrowed(out, parts, sets) {
    sets.forEach((set, i) => {
      const not = parts[i].not ? 1 : 0;
      for (let number = 0; number < out.length; number++) out[number] &= set[number] ^ not;
    });
    return out;
  }

  function joined(out, sets) {
    for (const set of sets) for (let number = 0; number < out.length; number++) out[number] |= set[number];
    return out;
  }

  /** @param {object} node @returns {Promise<Held>} */
  async function held(node) {
    switch (node.kind) {
      case "list": {
        const demands = await demanded(node, false);
        return demands || joined(await nothing(), await Promise.all(node.parts.map((part) => held(part.node))));
      }
      case "any":
        return joined(await nothing(), await Promise.all(node.nodes.map(held)));
      case "all":
        return narrowed(await everything(), node.nodes, await Promise.all(node.nodes.map(held)));
      case "days":
        return (await allowed(node)) || everything();
      case "field":
        return (FIELDS[node.field] || inField)(node);
      case "word":
        return node.exact ? marked(await places(node)) : ofWord(node);
      default:
        return marked(await places(node));
    }
  }

  /** Fields that are looked up among words; all others have columns. */
  const FIELDS = {
    title: async ({ node }) => marked((await places(node)).filter(([, spans]) => spans.some(([start]) => start < TITLE_ROOM))),
    name: ({ node }) => held(node.kind === "phrase" ? { ...node, forms: node.forms.map(ofName) } : { ...node, form: ofName(node.form), exact: false, acronym: false }),
    quote: async ({ node }) => {
      const found = await places(node);
      const quoted = await quotedIn(found.map(([number]) => number));
      return marked(found.filter(([number, spans]) => spans.some(([from, to]) => quoted(number).some(([first, last]) => first <= from && to <= last))));
    },
  };

  /** Words of names stand in the index apart from those of texts. As Group.NAMES. */
  const ofName = (form) => "@" + form;

  /** @param {[number, *][]} found articles with anything */
  async function marked(found) {
    const out = await nothing();
    for (const [number] of found) out[number] = 1;
    return out;
  }

  /** A word in all its forms: whole lists, no positions. */
  async function ofWord(node) {
    const out = await nothing();
    const groups = await groupsOf(node);
    const whole = groups.filter(({ forms, group }) => !forms || group.forms.every((form) => forms.has(form)));
    const ranking = new Ranking(new Map(whole.map(({ group }) => [group, 1])), await manifest(), null);
    await ranking.readAll();
    for (const number of ranking.touched) out[number] = 1;
    const partly = groups.filter((each) => !whole.includes(each));
    return joined(out, await Promise.all(partly.map(async ({ group, forms }) => marked([...(await positions(group, forms, null))]))));
  }

  /** The groups of a word, and which of their spellings are meant: null for all. */
  async function groupsOf(node) {
    if (!node.prefix) return (await find(node.form, node.acronym)).map((group) => ({ group, forms: node.exact ? new Set([node.form]) : null }));
    const forms = new Set(await completions(node.form, SPELLINGS));
    return [...new Set((await Promise.all([...forms].map((form) => find(form)))).flat())].map((group) => ({ group, forms }));
  }

  /**
   * Where words, phrases and what stands near each other stand.
   * @returns {Promise<[number, [number, number][]][]>} article, and first and last position of each place
   */
  async function places(node) {
    if (node.kind === "phrase") return inRow(node.forms.map((form) => ({ kind: "word", form, exact: true, prefix: false })));
    if (node.kind === "near") return together(node);
    const all = new Map();
    for (const { group, forms } of await groupsOf(node)) {
      for (const [number, here] of await positions(group, forms, null)) all.set(number, (all.get(number) || []).concat(here));
    }
    return [...all].map(([number, here]) => [number, here.sort((a, b) => a - b).map((place) => [place, place])]);
  }

  /** Words one after the other, the rarest looked up first: then only its articles are asked for. */
  async function inRow(row) {
    const groups = await Promise.all(row.map(groupsOf));
    const counts = groups.map((list) => list.reduce((sum, { group }) => sum + group.articles, 0));
    const rarestFirst = row.map((_, i) => i).sort((a, b) => counts[a] - counts[b]);
    /** Where the row would begin, by article. @type {Map<number, number[]> | null} */
    let starts = null;
    for (const i of rarestFirst) {
      const among = starts && [...starts.keys()].sort((a, b) => a - b);
      const next = new Map();
      for (const { group, forms } of groups[i]) {
        for (const [number, here] of await positions(group, forms, among)) {
          const before = starts && starts.get(number);
          if (starts && !before) continue;
          const begins = here.map((place) => place - i).filter((begin) => !before || before.includes(begin));
          if (begins.length > 0) next.set(number, next.has(number) ? [...new Set(next.get(number).concat(begins))] : begins);
        }
      }
      starts = next;
    }
    return [...starts].map(([number, begins]) => [number, begins.sort((a, b) => a - b).map((begin) => [begin, begin + row.length - 1])]);
  }

  /** Places of all nodes, each at most `distance` words from the one before it in the query, on either side. */
  async function together({ nodes, distance }) {
    const all = await Promise.all(nodes.map(places));
    let found = new Map(all[0]);
    for (const next of all.slice(1)) {
      const both = new Map();
      for (const [number, here] of next) {
        const near = (found.get(number) || []).length > 0 && here.filter((b) => found.get(number).some((a) => apart(a, b) <= distance));
        if (near && near.length > 0) both.set(number, near);
      }
      found = both;
    }
    return [...found];
  }

  /** In words: 1 for neighbours; places that overlap are no two places. */
  function apart([aFrom, aTo], [bFrom, bTo]) {
    const gap = Math.max(bFrom - aTo, aFrom - bTo);
    return gap > 0 ? gap : Infinity;
  }

  /** Articles whose value of a field has the words one after the other: `author:smith`, `outlet:"evening post"`. */
  async function inField({ field, node }) {
    const wanted = (node.forms || [node.form]).join(" ");
    const fits = (value) => {
      const said = " " + words(value).map((word) => word.form).join(" ") + " ";
      return said.includes(" " + wanted + (node.prefix ? "" : " "));
    };
    const meant = new Set((await values(field)).filter(fits));
    return meant.size === 0 ? nothing() : marked((await holding(field, meant)).map((number) => [number]));
  }

  backfile.parts.match = { passing };
})(window.backfile);
