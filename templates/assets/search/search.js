"use strict";
// backfile.search: the whole of a search, from what was typed to what is shown. Documented in docs/search.md.
(function (backfile) {
  const { manifest, find, completions, related, positions } = backfile.parts.index;
  const { parse } = backfile.parts.query;
  const { Ranking } = backfile.parts.rank;
  const { lead, allowed, tally } = backfile.parts.articles;
  const { hits, marked, snippet } = backfile.parts.snippet;

  const MOST_HITS = 1000;
  /** An unfinished word stands for so many of the commonest spellings that begin with it. */
  const COMPLETIONS = 8;
  /** One letter is the beginning of too much to mean anything. */
  const LEAST_BEGINNING = 2;

  /**
   * A word of the query with what the index holds of it.
   * @typedef {object} Term
   * @property {string} text as typed
   * @property {string} form
   * @property {object[]} groups none if no article holds it
   * @property {string[]} completed the spellings it was taken for, where it was unfinished
   * @property {boolean} unavailable whether its part of the index could not be loaded
   */

  /** @param {string} form @param {object} part of the query @returns {Promise<Term>} */
  async function look(form, { text, phrase, typing }) {
    const term = { text: phrase ? form : text, form, groups: [], completed: [], unavailable: false };
    try {
      term.groups = await find(form);
      if (term.groups.length === 0 && form.endsWith("'s")) term.groups = await find(form.slice(0, -2));
      if (term.groups.length === 0 && typing && form.length >= LEAST_BEGINNING) {
        term.completed = await completions(form, COMPLETIONS);
        term.groups = (await Promise.all(term.completed.map(find))).flat();
      }
      if (term.groups.length === 0 && !phrase) term.groups = await related(form);
    } catch (error) {
      term.unavailable = true;
    }
    return term;
  }

  /** The articles that hold a phrase, ascending. @param {string[]} forms */
  async function holders(forms) {
    const groups = await Promise.all(forms.map(find));
    const counts = groups.map((list) => list.reduce((sum, group) => sum + group.articles, 0));
    const rarestFirst = forms.map((_, i) => i).sort((a, b) => counts[a] - counts[b]);
    /** Where the phrase would begin, by article. */
    let starts = null;
    for (const i of rarestFirst) {
      const among = starts && [...starts.keys()].sort((a, b) => a - b);
      const here = await positions(forms[i], among);
      const next = new Map();
      for (const [number, places] of here) {
        const before = starts && starts.get(number);
        if (starts && !before) continue;
        const begins = places.map((place) => place - i).filter((begin) => !before || before.has(begin));
        if (begins.length > 0) next.set(number, new Set(begins));
      }
      starts = next;
    }
    return [...starts.keys()];
  }

  /** Articles that phrases, left-out words and filters leave. @returns {Promise<Uint8Array | null>} */
  async function candidates(parts, filters) {
    const { end } = await manifest();
    let pass = await allowed(filters);
    const sets = await Promise.all(parts.filter((part) => part.not || part.phrase).map(async (part) => ({ part, numbers: await holding(part) })));
    for (const { part, numbers } of sets) {
      const held = new Uint8Array(end);
      numbers.forEach((number) => (held[number] = 1));
      const before = pass;
      pass = held.map((yes, i) => ((part.not ? !yes : yes) && (!before || before[i]) ? 1 : 0));
    }
    return pass;
  }

  /** A single word is left out in all its forms, as it is found in all of them. */
  async function holding(part) {
    if (part.phrase) return holders(part.forms);
    const { articles, end } = await manifest();
    const groups = await find(part.forms[0]);
    const ranking = new Ranking(new Map(groups.map((group) => [group, 1])), { articles, end }, null);
    await ranking.readAll();
    return ranking.all();
  }

  /** A query under way: what it means, which articles it finds. */
  class Search {
    constructor(query, options) {
      this.query = String(query);
      this.options = options;
    }

    async run() {
      const index = await manifest();
      const parts = parse(this.query, this.options.typing);
      const wanted = parts.filter((part) => !part.not);
      const lookUp = (extra) => Promise.all(wanted.flatMap((part) => part.forms.map((form) => look(form, { ...part, ...extra }))));
      let terms = await lookUp({});
      // Where nothing at all is found, every word may be the beginning of one.
      if (terms.every((term) => term.groups.length === 0)) terms = await lookUp({ typing: true });
      const ranking = terms.filter((term) => !index.small.has(term.form));
      this.parts = parts;
      this.terms = ranking.length > 0 ? ranking : terms;
      this.left = terms.filter((term) => !this.terms.includes(term));
      this.end = index.end;
      this.undatedEnd = index.segments[0] && index.segments[0].label === "undated" ? index.segments[0].count : 0;
      const groups = new Map();
      this.terms.forEach((term) => term.groups.forEach((group) => groups.set(group, (groups.get(group) || 0) + 1)));
      this.forms = new Map();
      this.terms.forEach((term, i) => term.groups.forEach((group) => group.forms.forEach((form) => this.forms.set(form, i))));
      this.ranking = new Ranking(groups, index, await candidates(parts, this.options.filters || {}));
      await this.ranking.readFirst();
      return this;
    }

    get missing() {
      return this.terms.filter((term) => term.groups.length === 0).map((term) => term.text);
    }

    /** The numbers of the hits from one place to another. */
    async numbers(from, to) {
      const { sort } = this.options;
      if (sort !== "newest" && sort !== "oldest") return (await this.ranking.top(to)).slice(from, to);
      await this.ranking.readAll();
      const all = this.ranking.all();
      const dated = all.filter((number) => number >= this.undatedEnd);
      if (sort === "newest") dated.reverse();
      return dated.concat(all.filter((number) => number < this.undatedEnd)).slice(from, to);
    }

    total() {
      const { touched, exact, lists, allowed } = this.ranking;
      // Every article let through has the phrase and so its words: all of them are hits.
      const ranks = (form) => this.terms.some((term) => term.form === form);
      if (this.parts.some((part) => part.phrase && !part.not && part.forms.some(ranks))) {
        return { value: allowed.reduce((sum, yes) => sum + yes, 0), exact: true };
      }
      const least = allowed ? 0 : Math.max(0, ...lists.map((list) => list.group.articles));
      const single = lists.length === 1 && !allowed;
      return { value: Math.max(touched.length, least), exact: exact || single };
    }

    /** Reads what is left, so that the total is exact. */
    complete() {
      return this.ranking.readAll();
    }

    /** Counts values over all hits. */
    async tally(field) {
      await this.complete();
      return tally(this.ranking.all(), field);
    }

    async hit(number) {
      const found = await lead(number);
      return { ...found, score: this.ranking.scores[number], titlePieces: marked(found.title || "", this.forms), leadPieces: marked(found.beginning, this.forms) };
    }

    /** The places of a hit's text that show the query, and which words it does without. */
    async snippet(hit) {
      const text = await hit.text();
      const found = hits(text, this.forms);
      const held = new Set(found.concat(hits(hit.title || "", this.forms)).map((each) => each.word));
      const without = this.terms.filter((term, i) => term.groups.length > 0 && !held.has(i)).map((term) => term.text);
      return { pieces: snippet(text, found), without };
    }

    /** The query in a sentence, as plain text. */
    understood() {
      const say = (term) => {
        if (term.unavailable) return `${term.text} (this part of the index could not be loaded)`;
        const forms = term.completed.length > 0 ? term.completed : [...new Set(term.groups.flatMap((group) => group.forms))].filter((form) => form !== term.form);
        return forms.length === 0 ? term.text : `${term.text} (${forms.slice(0, 4).join(", ")}${forms.length > 4 ? " …" : ""})`;
      };
      const ranked = this.terms.filter((term) => term.groups.length > 0 || term.unavailable).map(say);
      const phrases = this.parts.filter((part) => part.phrase && !part.not).map((part) => `“${part.text}”`);
      const not = this.parts.filter((part) => part.not).map((part) => (part.phrase ? `“${part.text}”` : part.text));
      const out = [];
      if (ranked.length > 0) out.push((ranked.length > 1 ? "any of " : "") + ranked.join(", "));
      if (phrases.length > 0) out.push("only with " + phrases.join(" and "));
      if (not.length > 0) out.push("without " + not.join(" and "));
      return out.join("; ");
    }
  }

  /**
   * Searches the archive.
   * @param {string} query
   * @param {object} [options]
   * @param {number} [options.limit] 10 unless told, at most 1,000
   * @param {number} [options.from] how many hits to pass over
   * @param {"relevance" | "newest" | "oldest"} [options.sort]
   * @param {object} [options.filters] outlet, author, section, language: lists of values; after, before: YYYY-MM-DD
   */
  backfile.search = async function (query, options) {
    const asked = { ...options };
    const from = Math.max(0, Math.floor(Number(asked.from)) || 0);
    const limit = asked.limit === undefined ? 10 : Math.min(MOST_HITS, Math.max(0, Math.floor(Number(asked.limit)) || 0));
    const search = await backfile.parts.begin(query, { ...asked, typing: false });
    const numbers = limit === 0 ? [] : await search.numbers(from, from + limit);
    const hits = await Promise.all(numbers.map(async (number) => {
      const hit = await search.hit(number);
      return {
        id: hit.id, source_id: hit.sourceId, url: hit.url, title: hit.title, date: hit.date, outlet: hit.outlet, score: hit.score,
        snippet: (await search.snippet(hit)).pieces,
      };
    }));
    return { total: search.total(), understood: search.understood(), missing: search.missing, hits };
  };

  /** Begins a search whose parts the page asks for one by one. @returns {Promise<Search>} */
  backfile.parts.begin = (query, options) => new Search(query, options).run();
})(window.backfile || (window.backfile = { parts: Object.create(null) }));
