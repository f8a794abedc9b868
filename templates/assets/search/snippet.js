"use strict";
// Cuts from a text the places that show best why it was found.
(function (backfile) {
  const { pieces } = backfile.parts.marks;

  const CHARS = 170;
  const PIECES = 2;

  /** The best places of a text, in its order, with dots between. Without a hit: its beginning. */
  function snippet(text, found) {
    if (found.length === 0) return [{ text: text.length > 2 * CHARS ? text.slice(0, wordEnd(text, 2 * CHARS)) + " …" : text, mark: false }];
    const out = [];
    let end = 0;
    for (const window of windows(text, found)) {
      if (window.from > end) out.push({ text: end === 0 ? "… " : " … ", mark: false });
      out.push(...pieces(text, found, window.from, window.to));
      end = window.to;
    }
    if (end < text.length) out.push({ text: "\u00a0…", mark: false });
    return out;
  }

  /** Greedy: the stretch with the most words of the query, then the one with the most words not yet shown. */
  function windows(text, found) {
    const shown = new Set();
    const chosen = [];
    while (chosen.length < PIECES) {
      let best = null;
      for (let i = 0; i < found.length; i++) {
        const from = found[i].start;
        if (chosen.some((window) => from >= window.from && from < window.to)) continue;
        const fresh = new Set();
        let last = i;
        for (let j = i; j < found.length && found[j].end - from <= CHARS && !/\n/.test(text.slice(from, found[j].end)); j++) {
          if (!shown.has(found[j].word)) fresh.add(found[j].word);
          last = j;
        }
        if (fresh.size > 0 && (!best || fresh.size > best.fresh.size)) best = { first: found[i], last: found[last], fresh };
      }
      if (!best) break;
      best.fresh.forEach((word) => shown.add(word));
      chosen.push(widen(text, best.first.start, best.last.end, chosen));
    }
    return chosen.sort((a, b) => a.from - b.from);
  }

  /** Shares what room is left before and after, within the paragraph and clear of other windows, and ends between words. */
  function widen(text, start, end, others) {
    const low = Math.max(text.lastIndexOf("\n", start) + 1, ...others.map((window) => (window.to <= start ? window.to : 0)));
    const newline = text.indexOf("\n", end);
    const high = Math.min(newline < 0 ? text.length : newline, ...others.map((window) => (window.from >= end ? window.from : Infinity)));
    const room = Math.max(0, CHARS - (end - start));
    let from = Math.max(low, start - (room >> 1));
    let to = Math.min(high, from + Math.max(CHARS, end - start));
    from = Math.max(low, Math.min(from, to - CHARS));
    if (from > low) {
      const blank = text.indexOf(" ", from);
      from = blank >= 0 && blank < start ? blank + 1 : start;
    }
    if (to < high) {
      const blank = text.lastIndexOf(" ", to);
      to = blank > end ? blank : end;
    }
    return { from, to };
  }

  function wordEnd(text, at) {
    const blank = text.lastIndexOf(" ", at);
    return blank > 0 ? blank : at;
  }

  backfile.parts.snippet = { snippet };
})(window.backfile);
