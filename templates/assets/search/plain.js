"use strict";
// Understands queries that are words and nothing else, as most are; all others are left to query.js.
(function (backfile) {
  const { words } = backfile.parts.words;

  /** Letters, digits and what stands within words or between sentences: nothing of the query language. */
  const PLAIN = /^[\p{L}\p{M}\p{Nd}\s.,;!?'\u2019]*$/u;
  const OPERATOR = /(?:^|\s)(?:OR|AND|NOT|NEAR)(?:\s|$)/;

  /** One run of characters without a blank. Signs that touch, as in Chinese, stand for one word and are looked up as a phrase. */
  function plain(text, typing, exact, mixed) {
    const found = words(text);
    const out = [];
    for (let i = 0, next; i < found.length; i = next) {
      next = i + 1;
      while (next < found.length && found[next].start === found[next - 1].end) next++;
      const run = found.slice(i, next);
      const end = run[run.length - 1].end;
      const said = text.slice(run[0].start, end);
      const atEnd = next === found.length && end === text.length;
      if (run.length > 1) out.push({ kind: "phrase", forms: run.map((word) => word.form), text: said });
      else out.push({ kind: "word", form: run[0].form, text: said, exact: Boolean(exact), prefix: text[end] === "*", typing: typing && atEnd, acronym: isAcronym(said, mixed) });
    }
    return out;
  }

  /** Whether capitals in a query mean anything: it has small letters too, or is one word. */
  const isMixed = (query) => /\p{Ll}/u.test(query) || !/\S\s+\S/.test(query);

  /** U.S., and US where capitals mean anything: not the forms of other words that are spelt so. As Inversion. */
  const isAcronym = (word, mixed) => /^\p{L}(?:\.\p{L})+$/u.test(word) || (mixed && /^\p{Lu}{2,3}$/u.test(word));

  /**
   * The words of a plain query, side by side.
   * @param {string} text
   * @param {boolean} typing whether the last word may be unfinished
   * @returns {object | null} null if the query is more than words
   */
  function parse(text, typing) {
    if (!PLAIN.test(text) || OPERATOR.test(text)) return null;
    const nodes = text.split(/\s+/).flatMap((run, i, runs) => plain(run, typing && i === runs.length - 1, false, isMixed(text)));
    return nodes.every((node) => node.kind === "word") ? { kind: "list", parts: nodes.map((node) => ({ node, must: false, not: false })) } : null;
  }

  backfile.parts.plain = { plain, isMixed, parse };
})(window.backfile);
