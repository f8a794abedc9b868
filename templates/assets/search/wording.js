"use strict";
// Says in a sentence how a query was understood. Plain text: whoever shows it must not take it for HTML.
(function (backfile) {
  const FORMS = 4;

  /**
   * @param {object} query as backfile.parts.plain or query reads it
   * @param {object[]} terms the words that rank, with what the index has of them
   * @param {boolean} all whether every word is demanded
   */
  function say(query, terms, all) {
    const found = new Map(terms.filter((term) => term.groups.length > 0 || term.unavailable).map((term) => [term.form, term]));
    const wished = query.parts.filter((part) => !part.must && !part.not && found.has(part.node.form)).map((part) => word(part.node, found));
    const out = [];
    if (wished.length > 0) out.push((wished.length > 1 ? (all ? "all of " : "any of ") : "") + wished.join(", "));
    if (query.parts.some((part) => part.must || part.not)) out.push(...backfile.parts.phrasing.demands(query.parts, wished.length > 0, (node) => word(node, found)));
    return out.join("; ");
  }

  /** A word with the spellings it stands for. */
  function word({ form, text, exact }, found) {
    const term = found.get(form);
    if (exact) return `“${text}”`;
    if (!term) return text;
    if (term.unavailable) return `${text} (this part of the index could not be loaded)`;
    const forms = term.completed.length > 0 ? term.completed : [...new Set(term.groups.flatMap((group) => group.forms))].filter((each) => each !== form);
    return forms.length === 0 ? text : `${text} (${forms.slice(0, FORMS).join(", ")}${forms.length > FORMS ? " …" : ""})`;
  }

  backfile.parts.wording = { say };
})(window.backfile);
