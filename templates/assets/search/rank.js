"use strict";
// Scores articles by BM25 from lists of falling impact and stops reading as soon as nothing unread can change the best (Fagin, Lotem and
// Naor 2001, "no random access").
(function (backfile) {
  const { best, tail } = backfile.parts.index;

  /** As IndexFormat.LEVELS. */
  const LEVELS = 16;

  /** What a word counts that so many of all articles hold: BM25's inverse document frequency. */
  const rarity = (articles, holding) => Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));

  /** A group's articles while they are read. */
  class List {
    constructor(group, weight) {
      this.group = group;
      this.weight = weight;
      this.read = 0;
      this.bound = Infinity;
      /** Whether a part of it could not be had: then it ends there. */
      this.broken = false;
    }

    get done() {
      return this.read > this.group.tails.length;
    }

    /** Reads the next stretch. Until the last, `bound` is the most that an article further down can gain. */
    async next() {
      const piece = this.read++;
      let stretch;
      try {
        stretch = piece === 0 ? best(this.group) : await tail(this.group, piece - 1);
      } catch (error) {
        this.broken = true;
        this.read = Infinity;
        stretch = { numbers: [], levels: [0] };
      }
      this.bound = this.done ? 0 : this.gain(stretch.levels[stretch.levels.length - 1]);
      return stretch;
    }

    gain(level) {
      return this.weight * ((level + 0.5) / LEVELS);
    }
  }

  /** Scores of all articles that a query touches. */
  class Ranking {
    /**
     * @param {Map<object, number>} groups of the words that rank, with how much each counts
     * @param {{articles: number, end: number}} manifest
     * @param {Uint8Array | null} allowed 1 for the articles that may be found; null for all
     * @param {boolean} [whole] whether those are all hits, though none of the words be in them
     */
    constructor(groups, manifest, allowed, whole) {
      this.lists = [...groups].map(([group, weight]) => new List(group, weight));
      this.allowed = allowed;
      this.whole = Boolean(whole);
      this.restAdded = false;
      this.scores = new Float64Array(manifest.end);
      this.touched = [];
      /** For each long list the articles that were seen in it. */
      this.seen = this.lists.map((list) => (list.group.tails.length > 0 ? new Uint8Array(manifest.end) : null));
    }

    get exact() {
      return this.lists.every((list) => list.done && !list.broken);
    }

    get broken() {
      return this.lists.some((list) => list.broken);
    }

    async readFirst() {
      await Promise.all(this.lists.map((_, i) => this.read(i)));
    }

    async readAll() {
      await Promise.all(this.lists.map(async (list, i) => {
        while (!list.done) await this.read(i);
      }));
      this.addRest();
    }

    /** The hits without a word that ranks, once all others are known. */
    addRest() {
      if (!this.whole || !this.exact || this.restAdded) return;
      this.restAdded = true;
      this.allowed.forEach((yes, number) => yes && this.scores[number] === 0 && this.touched.push(number));
    }

    async read(i) {
      const { scores, allowed, touched } = this;
      const list = this.lists[i];
      const seen = this.seen[i];
      const { numbers, levels } = await list.next();
      for (let j = 0; j < numbers.length; j++) {
        const number = numbers[j];
        if (number >= scores.length || (allowed && !allowed[number])) continue;
        if (scores[number] === 0) touched.push(number);
        scores[number] += list.gain(levels[j]);
        if (seen) seen[number] = 1;
      }
    }

    /** The best `count` articles, in an order that nothing unread can change: by score, then the later first. */
    async top(count) {
      const { scores, touched } = this;
      for (;;) {
        this.addRest();
        const open = this.lists.flatMap(({ done, bound }, i) => (done ? [] : [{ i, bound, seen: this.seen[i] }]));
        const floor = this.floor(count);
        const unread = open.reduce((sum, { bound }) => sum + bound, 0);
        if (open.length === 0 || (touched.length >= count && unread <= floor)) {
          const best = touched.filter((number) => scores[number] >= floor).sort((a, b) => scores[b] - scores[a] || b - a).slice(0, count);
          if (open.length === 0 || this.final(best, floor, open, unread)) return best;
        }
        await this.read(open.reduce((widest, each) => (each.bound > widest.bound ? each : widest)).i);
      }
    }

    /** The score of the last of the best `count`; 0 where there are fewer. Most articles score no more than the last one kept. */
    floor(count) {
      const kept = [];
      if (this.touched.length < count) return 0;
      for (const number of this.touched) {
        const score = this.scores[number];
        let i = kept.length;
        if (i === count && score <= kept[--i]) continue;
        for (; i > 0 && kept[i - 1] < score; i--) kept[i] = kept[i - 1];
        kept[i] = score;
      }
      return kept[count - 1];
    }

    /** Whether no article can rise above one before it in an order of the best. */
    final(best, floor, open, unread) {
      const { scores } = this;
      const rises = (number, above) => {
        let most = scores[number];
        for (const { bound, seen } of open) if (!seen[number]) most += bound;
        return most > above;
      };
      const last = best[best.length - 1];
      const beyond = (number) => scores[number] < floor || (scores[number] === floor && number < last);
      return !best.some((number, i) => i > 0 && rises(number, scores[best[i - 1]]))
        && !this.touched.some((number) => scores[number] + unread > floor && beyond(number) && rises(number, floor));
    }

    /** All articles touched, in the order of their numbers. */
    all() {
      return this.touched.slice().sort((a, b) => a - b);
    }
  }

  backfile.parts.rank = { Ranking, rarity };
})(window.backfile);
