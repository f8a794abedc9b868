"use strict";
// Words of the archive that look like one it does not have. Its own vocabulary is the only dictionary.
(function (backfile) {
  const { startsAt, shardStarts, lastBefore, shard } = backfile.parts.index;

  /** A misspelt word is looked for in so many shards on either side of where it would stand. */
  const SPELLING_SHARDS = 2;
  /** Words that share fewer letters say nothing of each other's endings. */
  const LEAST_STEM = 3;

  const SUGGESTIONS = 3;
  const LEAST_LETTERS = 3;

  /**
   * Spellings at most two letters away (one for short words), nearest first, then those that most articles have.
   * @param {string} form
   * @returns {Promise<string[]>}
   */
  async function near(form) {
    const most = form.length < 5 ? 1 : 2;
    if (form.length < LEAST_LETTERS || /\d/.test(form)) return [];
    const found = [];
    for (const [spelling, articles] of await around(form)) {
      const away = Math.abs(spelling.length - form.length) > most ? Infinity : distance(form, spelling, most);
      if (away > 0 && away <= most) found.push({ spelling, articles, away });
    }
    const order = (a, b) => a.away - b.away || b.articles - a.articles || (a.spelling < b.spelling ? -1 : 1);
    return found.sort(order).slice(0, SUGGESTIONS).map((each) => each.spelling);
  }

  /** Letters to add, drop, change or swap with their neighbour to make one word the other (Damerau 1964); more than `most` is Infinity. */
  function distance(a, b, most) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Infinity;
        next.push(Math.min(change, row[j] + 1, next[j - 1] + 1, swap));
      }
      if (Math.min(...next) > most) return Infinity;
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /**
   * Spellings that begin with the same two letters, as far as they stand near a word, with how many articles have them or a word of theirs.
   * @returns {Promise<Map<string, number>>}
   */
  async function around(form) {
    const all = await startsAt(form);
    const here = lastBefore(all, form);
    const first = Math.max(lastBefore(all, form.slice(0, 2)), here - SPELLING_SHARDS);
    const last = Math.min(lastBefore(all, form.slice(0, 2) + "\uffff"), here + SPELLING_SHARDS);
    const counts = new Map();
    for (const { groups, elsewhere } of await Promise.all(all.slice(first, last + 1).map(shard))) {
      groups.forEach((list, spelling) => counts.set(spelling, list[0].articles));
      elsewhere.forEach((_, spelling) => counts.has(spelling) || counts.set(spelling, 0));
    }
    return counts;
  }

  /**
   * For a spelling that no article holds, the group it would belong to if it were there: one that begins like it and differs by endings
   * between which other words of the shard alternate, as -ing and -ed. The corpus teaches its own inflections; no stemmer is needed.
   * @returns {Promise<Group[]>} one or none
   */
  async function related(form) {
    const { groups } = await shard((await shardStarts(form, form))[0]);
    const endings = new Set();
    const alternate = (a, b) => {
      const common = commonLength(a, b);
      return common < LEAST_STEM ? null : a.slice(common) + "|" + b.slice(common);
    };
    for (const [spelling, list] of groups) {
      for (const group of list) group.forms.forEach((other) => other !== spelling && endings.add(alternate(spelling, other)));
    }
    endings.delete(null);
    let nearest = null;
    let length = 0;
    for (const [spelling, list] of groups) {
      const common = commonLength(form, spelling);
      const better = common > length || (common === length && nearest && list[0].articles > nearest.articles);
      if (common > LEAST_STEM && better && endings.has(alternate(form, spelling))) {
        nearest = list[0];
        length = common;
      }
    }
    return nearest ? [nearest] : [];
  }

  function commonLength(a, b) {
    let common = 0;
    while (common < a.length && a[common] === b[common]) common++;
    return common;
  }

  backfile.parts.spelling = { near, related };
})(window.backfile);
