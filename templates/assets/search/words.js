"use strict";
// Cuts text into words and folds their spelling, exactly as the index does: Lucene's StandardTokenizer (Unicode Standard Annex 29, word
// boundaries) and org.backfile.search.Folding.
(function (backfile) {
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g;
  const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u2032\uff07]/g;
  const ACRONYM = /^\p{L}(?:\.\p{L})+$/u;
  const GROUPED_NUMBER = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const LETTERS = "ßæœøłđðþıħŧς";
  const PLAIN = ["ss", "ae", "oe", "o", "l", "d", "d", "th", "i", "h", "t", "σ"];

  /** The spelling of a token in the index. @param {string} token @returns {string} */
  function fold(token) {
    const word = /^[\0-\x7f]*$/.test(token) ? token.toLowerCase() : unaccent(token);
    if (ACRONYM.test(word)) return word.replace(/\./g, "");
    return GROUPED_NUMBER.test(word) ? word.replace(/,/g, "") : word;
  }

  function unaccent(token) {
    const bare = token.normalize("NFKD").toLowerCase().replace(MARKS, "").replace(APOSTROPHES, "'");
    const plain = bare.replace(/[ßæœøłđðþıħŧς]/g, (letter) => PLAIN[LETTERS.indexOf(letter)]);
    return plain.normalize("NFC");
  }

  /** What a character does at a word's border: its class in the annex, as far as it matters here. */
  function classify(character) {
    if (/[\p{M}\u00ad\u200d]/u.test(character)) return "mark";
    if (/[\p{Script=Han}\p{Script=Hiragana}]/u.test(character)) return "single";
    if (/\p{Alphabetic}/u.test(character)) return "letter";
    if (/\p{Nd}/u.test(character)) return "digit";
    if (/\p{Pc}/u.test(character)) return "join";
    if (/[.'\u2018\u2019\u2024\ufe52\uff07\uff0e]/.test(character)) return "mid";
    if (/[:\u00b7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a]/.test(character)) return "midLetter";
    if (/[,;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b]/.test(character)) return "midDigit";
    return "other";
  }

  /** Texts are read whole for every snippet: a class is worked out once a character. @type {Map<number, string>} */
  const kinds = new Map();

  function kind(code) {
    let known = kinds.get(code);
    if (known === undefined) kinds.set(code, (known = classify(String.fromCodePoint(code))));
    return known;
  }

  /**
   * The words of a text in order.
   * @param {string} text
   * @returns {{form: string, start: number, end: number}[]} folded spelling and place
   */
  function words(text) {
    const found = [];
    const add = (start, end) => {
      const form = fold(text.slice(start, end));
      if (/[\p{L}\p{Nd}]/u.test(form)) found.push({ form, start, end });
    };
    let start = -1;
    let before = "other";
    for (let at = 0, next = 0; at < text.length; at = next) {
      const code = text.codePointAt(at);
      next = at + (code > 0xffff ? 2 : 1);
      const now = kind(code);
      if (now === "mark" && start >= 0) continue;
      if (now === "single") {
        if (start >= 0) add(start, at);
        add(at, next);
        start = -1;
      } else if (now === "letter" || now === "digit" || now === "join") {
        if (start < 0) start = at;
        before = now;
      } else if (start >= 0 && !joins(before, now, text, next)) {
        add(start, at);
        start = -1;
      }
    }
    if (start >= 0) add(start, text.length);
    return found;
  }

  /** Whether a sign between two letters or two digits keeps them one word: don't, 3.5, 1,000. */
  function joins(before, sign, text, next) {
    if (next >= text.length) return false;
    const after = kind(text.codePointAt(next));
    if (before !== after) return false;
    return sign === "mid" || (sign === "midLetter" && after === "letter") || (sign === "midDigit" && after === "digit")
      ? after === "letter" || after === "digit"
      : false;
  }

  backfile.parts.words = { fold, words };
})(window.backfile || (window.backfile = { parts: Object.create(null) }));
