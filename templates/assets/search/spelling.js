"use strict";
// Words of the archive that look like one it does not have. Its own vocabulary is the only dictionary.
(function (backfile) {
  const { around } = backfile.parts.index;

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

  backfile.parts.spelling = { near };
})(window.backfile || (window.backfile = { parts: Object.create(null) }));
