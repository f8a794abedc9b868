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
      const list = this.lists[i];
      const seen = this.seen[i];
      const { numbers, levels } = await list.next();
      for (let j = 0; j < numbers.length; j++) {
        const number = numbers[j];
        if (number >= this.scores.length || (this.allowed && !this.allowed[number])) continue;
        if (this.scores[number] === 0) this.touched.push(number);
        this.scores[number] += list.gain(levels[j]);
        if (seen) seen[number] = 1;
      }
    }

    /** The best `count` articles, in an order that nothing unread can change: by score, then the later first. */
    async top(count) {
      for (;;) {
        this.addRest();
        const order = this.sorted(count);
        const open = this.unsafe(order, count);
        if (open < 0) return order.slice(0, count);
        await this.read(open);
      }
    }

    /** The articles that could still be among the best, best first. */
    sorted(count) {
      const { scores, touched } = this;
      const order = (a, b) => scores[b] - scores[a] || b - a;
      if (touched.length <= 4 * count) return touched.slice().sort(order);
      const floor = touched.map((number) => scores[number]).sort((a, b) => b - a)[count - 1];
      const slack = this.lists.reduce((sum, list) => sum + list.bound, 0);
      return touched.filter((number) => scores[number] + slack >= floor).sort(order);
    }

    /** The list to read next, or -1 if the first `count` of an order are final. */
    unsafe(order, count) {
      let widest = -1;
      this.lists.forEach((list, i) => {
        if (!list.done && (widest < 0 || list.bound > this.lists[widest].bound)) widest = i;
      });
      if (widest < 0) return -1;
      const most = (number) => this.lists.reduce((sum, list, i) => sum + (list.done || this.seen[i][number] ? 0 : list.bound), this.scores[number]);
      if (order.length < count) return widest;
      const last = this.scores[order[count - 1]];
      if (this.lists.reduce((sum, list) => sum + list.bound, 0) > last) return widest;
      for (let i = 0; i < order.length; i++) {
        const above = i === 0 ? Infinity : this.scores[order[Math.min(i, count) - 1]];
        if (most(order[i]) > above) return widest;
      }
      return -1;
    }

    /** All articles touched, in the order of their numbers. */
    all() {
      return this.touched.slice().sort((a, b) => a - b);
    }
  }

  backfile.parts.rank = { Ranking, rarity };
})(window.backfile);
