"use strict";
// Marks words of the query in a text.
(function (backfile) {
  const { words } = backfile.parts.words;

  /**
   * Where words of the query stand in a text.
   * @param {string} text
   * @param {Map<string, number>} forms spellings, with the word of the query they stand for
   * @returns {{start: number, end: number, word: number}[]}
   */
  function hits(text, forms) {
    return words(text).filter((word) => forms.has(word.form)).map((word) => ({ start: word.start, end: word.end, word: forms.get(word.form) }));
  }

  /**
   * A text in pieces, those that are words of the query marked.
   * @returns {{text: string, mark: boolean}[]}
   */
  function marked(text, forms) {
    return pieces(text, hits(text, forms), 0, text.length);
  }

  /** A stretch of a text, the hits in it marked. */
  function pieces(text, found, from, to) {
    const out = [];
    let at = from;
    for (const hit of found) {
      if (hit.start < at || hit.end > to) continue;
      if (hit.start > at) out.push({ text: text.slice(at, hit.start), mark: false });
      out.push({ text: text.slice(hit.start, hit.end), mark: true });
      at = hit.end;
    }
    if (at < to) out.push({ text: text.slice(at, to), mark: false });
    return out.map((piece) => ({ text: piece.text.replace(/\s+/g, " "), mark: piece.mark }));
  }

  backfile.parts.marks = { hits, marked, pieces };
})(window.backfile);
