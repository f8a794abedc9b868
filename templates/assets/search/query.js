"use strict";
// Understands what was typed. Every string is a query: nothing here fails.
(function (backfile) {
  const { words } = backfile.parts.words;

  /**
   * @typedef {object} Part
   * @property {string[]} forms one for a word, several for a phrase
   * @property {string} text as typed
   * @property {boolean} phrase
   * @property {boolean} not whether articles with it are left out
   * @property {boolean} typing whether the word may be unfinished
   */

  /**
   * @param {string} text words, "phrases", -word, -"phrase"
   * @param {boolean} [typing] whether the last word may be unfinished
   * @returns {Part[]}
   */
  function parse(text, typing) {
    const parts = [];
    const pieces = /(^|[\s(])([-\u2212]?)["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb]*)["\u201c\u201d\u201e\u00ab\u00bb]?|(\S+)/gu;
    for (let piece; (piece = pieces.exec(text)); ) {
      if (piece[4] === undefined) {
        phrase(parts, piece[3], piece[2] !== "");
      } else {
        const not = /^[-\u2212]/.test(piece[4]);
        const atEnd = Boolean(typing) && pieces.lastIndex === text.length;
        plain(parts, not ? piece[4].slice(1) : piece[4], not, atEnd);
      }
    }
    return parts;
  }

  function phrase(parts, text, not) {
    const forms = words(text).map((word) => word.form);
    if (forms.length > 0) parts.push({ forms, text: text.trim(), phrase: forms.length > 1, not, typing: false });
  }

  /** One run of characters without a blank. Signs that touch, as in Chinese, stand for one word and are looked up as a phrase. */
  function plain(parts, text, not, atEnd) {
    const found = words(text);
    for (let i = 0, next; i < found.length; i = next) {
      next = i + 1;
      while (next < found.length && found[next].start === found[next - 1].end) next++;
      const run = found.slice(i, next);
      parts.push({
        forms: run.map((word) => word.form),
        text: text.slice(run[0].start, run[run.length - 1].end),
        phrase: run.length > 1,
        not,
        typing: atEnd && !not && next === found.length && run[run.length - 1].end === text.length,
      });
    }
  }

  backfile.parts.query = { parse };
})(window.backfile || (window.backfile = { parts: Object.create(null) }));
