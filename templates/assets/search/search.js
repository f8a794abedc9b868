"use strict";
// backfile.search: the whole of a search, from what was typed to what is shown. Documented in docs/search.md.
(function (backfile) {
  const { manifest, find, completions } = backfile.parts.index;
  const { plain } = backfile.parts;
  const { Ranking, rarity } = backfile.parts.rank;
  const { leadsOf } = backfile.parts.leads;
  const { hits, marked } = backfile.parts.marks;
  const { say } = backfile.parts.wording;
  const { need } = backfile.parts.store;
  const demands = (part) => need("search-demands", part);
  const spelling = () => need("search-spelling", "spelling");

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

  /** @param {object} word of the query @returns {Promise<Term>} */
  async function look({ form, text, exact, prefix, typing, acronym, single }) {
    const term = { text, form, acronym, groups: [], completed: [], unavailable: false };
    try {
      if (!prefix) term.groups = await find(form, acronym);
      if (term.groups.length === 0 && form.endsWith("'s")) term.groups = await find(form.slice(0, -2));
      if (term.groups.length === 0 && (prefix || typing) && form.length >= LEAST_BEGINNING) {
        term.completed = await completions(form, COMPLETIONS);
        term.groups = [...new Set((await Promise.all(term.completed.map((each) => find(each)))).flat())];
      }
      if (term.groups.length === 0 && single && !exact && !prefix) term.groups = await (await spelling()).related(form);
    } catch (error) {
      term.unavailable = true;
    }
    return term;
  }

  /** Whether a field is text, whose words rank. */
  const isText = ({ field }) => field === "title" || field === "quote";

  /** The words that rank: all but those left out and those of fields that are no text. */
  function wordsOf(node) {
    switch (node.kind) {
      case "list": return node.parts.filter((part) => !part.not).flatMap((part) => wordsOf(part.node));
      case "any": case "all": case "near": return node.nodes.flatMap(wordsOf);
      case "field": return isText(node) ? wordsOf(node.node) : [];
      case "phrase": return node.forms.map((form) => ({ form, text: form, exact: true }));
      case "word": return [{ ...node, single: true }];
      default: return [];
    }
  }

  /** Whether a part demands words, and does not only narrow by day or by what an article is labelled with. */
  const demandsText = ({ node, must, not }) => must && !not && node.kind !== "days" && (node.kind !== "field" || isText(node));

  /** Whether filters leave anything out. */
  const narrows = (filters) => Object.values(filters || {}).some((value) => value && value.length > 0);

  /** A query under way: what it means, which articles it finds. */
  class Search {
    constructor(query, options) {
      this.query = String(query);
      this.damaged = false;
      this.lost = false;
      this.options = options;
    }

    async run() {
      const index = await manifest();
      const { typing, all, filters } = this.options;
      this.read = plain.parse(this.query, Boolean(typing)) || (await demands("query")).parse(this.query, typing);
      const said = wordsOf(this.read);
      // Small words count only where there are no others.
      const counting = said.filter((word) => word.acronym || !index.small.has(word.form));
      const wanted = counting.length > 0 ? counting : said;
      const lookUp = (extra) => Promise.all(wanted.map((word) => look({ ...word, ...extra })));
      let terms = await lookUp({});
      // Where nothing at all is found, every word may be the beginning of one.
      if (terms.every((term) => term.groups.length === 0)) terms = await lookUp({ typing: true });
      this.terms = terms;
      this.undatedEnd = index.segments[0] && index.segments[0].label === "undated" ? index.segments[0].count : 0;
      const groups = (this.groups = new Map());
      for (const term of this.terms) {
        // A word that languages share, or an unfinished one, is as rare as all of its groups together.
        const weight = rarity(index.articles, Math.min(index.articles, term.groups.reduce((sum, group) => sum + group.articles, 0)));
        term.groups.forEach((group) => groups.set(group, (groups.get(group) || 0) + weight));
      }
      this.forms = new Map();
      this.terms.forEach((term, i) => term.groups.forEach((group) => group.forms.forEach((form) => this.forms.set(form, i))));
      const narrowed = all || narrows(filters) || this.read.parts.some((part) => part.must || part.not);
      const pass = narrowed ? await this.passing(filters || {}, Boolean(all)) : null;
      // What meets demands of text is found, though no word of it may rank.
      const whole = this.read.parts.length > 0 && pass !== null && (wanted.length === 0 || this.read.parts.some(demandsText));
      this.ranking = new Ranking(groups, index, pass, whole);
      await this.ranking.readFirst();
      return this;
    }

    /** The articles that may be found. Where the index is damaged, words alone answer, and `trouble` says so. */
    async passing(filters, all) {
      try {
        return await (await demands("match")).passing(filters, this.read, all);
      } catch (error) {
        this.damaged = true;
        return null;
      }
    }

    /** What the reader must know where parts of the index could not be had; empty where all could. */
    trouble() {
      if (this.damaged) return "A part of the index that says more than which words an article has could not be loaded; the words alone were searched.";
      return this.ranking.broken || this.lost ? "A part of the index could not be loaded; some articles are missing here." : "";
    }

    get missing() {
      return this.terms.filter((term) => term.groups.length === 0).map((term) => term.text);
    }

    /** For words that no article has, words that look like them. @returns {Promise<{text: string, near: string[]}[]>} */
    async suggestions() {
      const lost = this.terms.filter((term) => term.groups.length === 0 && !term.unavailable);
      const found = await Promise.all(lost.map(async ({ text, form }) => ({ text, near: await (await spelling()).near(form).catch(() => []) })));
      return found.filter((each) => each.near.length > 0);
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
      const { touched, exact, lists, allowed, whole } = this.ranking;
      if (whole) return { value: allowed.reduce((sum, yes) => sum + yes, 0), exact: true };
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
      return (await demands("columns")).tally(this.ranking.all(), field);
    }

    /** When all hits may have been published: their last possible days, ascending, and how many have none. */
    async days() {
      await this.complete();
      return (await demands("columns")).lastDays(this.ranking.all());
    }

    /** The first hits as plain records, for whoever keeps them. */
    async records(most) {
      const numbers = await this.numbers(0, most);
      const authors = await (await demands("columns")).valuesOf(numbers, "author");
      const found = await leadsOf(numbers, []);
      return found.flatMap((lead, i) => (lead ? [{ id: lead.id, source_id: lead.sourceId, title: lead.title, authors: authors[i], outlet: lead.outlet, date: lead.date, url: lead.url }] : []));
    }

    /** What is shown of hits. @param {number[]} numbers */
    async hits(numbers) {
      const found = (await leadsOf(numbers, [...this.groups.keys()])).filter(Boolean);
      this.lost = found.length < numbers.length;
      return found.map((lead) => ({
        ...lead, score: this.ranking.scores[lead.number], titlePieces: marked(lead.title || "", this.forms), leadPieces: marked(lead.beginning, this.forms),
      }));
    }

    /** The places of a hit's text that show the query, and which words it does without. */
    async snippet(hit) {
      const text = await hit.text();
      const found = hits(text, this.forms);
      const held = new Set(found.concat(hits(hit.title || "", this.forms)).map((each) => each.word));
      const without = this.terms.filter((term, i) => term.groups.length > 0 && !held.has(i)).map((term) => term.text);
      return { pieces: (await need("search-follow", "snippet")).snippet(text, found), without };
    }

    /**
     * What could be asked instead.
     * @returns {{wished: number, spelt: string}} how many words only some hits need to have; the query with one spelling for each word, empty
     *   where that is what was asked
     */
    ways() {
      const words = this.read.parts.filter((part) => !part.must && !part.not);
      const loose = words.some(({ node }) => this.terms.some((term) => term.form === node.form && term.groups.some((group) => group.forms.length > 1)));
      const plain = words.length === this.read.parts.length && words.every(({ node }) => !node.prefix);
      return { wished: words.length, spelt: loose && plain ? words.map(({ node }) => "=" + node.text).join(" ") : "" };
    }

    /** The query in a sentence, as plain text. */
    understood() {
      return say(this.read, this.terms, Boolean(this.options.all));
    }
  }

  /**
   * Searches the archive.
   * @param {string} query
   * @param {object} [options]
   * @param {number} [options.limit] 10 unless told, at most 1,000
   * @param {number} [options.from] how many hits to pass over
   * @param {"relevance" | "newest" | "oldest"} [options.sort]
   * @param {boolean} [options.all] only articles with every word
   * @param {object} [options.filters] outlet, author, section, language: lists of values; after, before: YYYY-MM-DD
   */
  backfile.search = async (query, options) => (await need("search-api", "api")).search(query, options);

  /** Begins a search whose parts the page asks for one by one. @returns {Promise<Search>} */
  backfile.parts.begin = (query, options) => new Search(query, options).run();
})(window.backfile);
