"use strict";
// Says in a sentence how a query was understood. Plain text: whoever shows it must not take it for HTML.
(function (backfile) {
  const FORMS = 4;
  const FIELDS = { title: "in the headline", author: "by an author named", outlet: "of an outlet named", section: "in a section named", language: "in the language" };

  /**
   * @param {object} query as backfile.parts.query reads it
   * @param {object[]} terms the words that rank, with what the index has of them
   * @param {boolean} all whether every word is demanded
   */
  function say(query, terms, all) {
    const found = new Map(terms.filter((term) => term.groups.length > 0 || term.unavailable).map((term) => [term.form, term]));
    const wished = query.parts.filter((part) => !part.must && !part.not && found.has(part.node.form)).map((part) => word(part.node, found));
    const demanded = query.parts.filter((part) => part.must && !part.not).map((part) => (wished.length > 0 && isText(part.node) ? "with " : "") + node(part.node, found));
    const without = query.parts.filter((part) => part.not).map((part) => node(part.node, found));
    const out = [];
    if (wished.length > 0) out.push((wished.length > 1 ? (all ? "all of " : "any of ") : "") + wished.join(", "));
    if (demanded.length > 0) out.push((wished.length > 0 ? "only " : "") + demanded.join(" and "));
    if (without.length > 0) out.push("without " + without.join(" and "));
    return out.join("; ");
  }

  const isText = (of) => of.kind !== "days" && (of.kind !== "field" || of.field === "title");

  /** A word with the spellings it stands for. */
  function word({ form, text, exact }, found) {
    const term = found.get(form);
    if (exact) return `“${text}”`;
    if (!term) return text;
    if (term.unavailable) return `${text} (this part of the index could not be loaded)`;
    const forms = term.completed.length > 0 ? term.completed : [...new Set(term.groups.flatMap((group) => group.forms))].filter((each) => each !== form);
    return forms.length === 0 ? text : `${text} (${forms.slice(0, FORMS).join(", ")}${forms.length > FORMS ? " …" : ""})`;
  }

  function node(of, found) {
    const each = (nodes, join) => nodes.map((inner) => (inner.kind === "word" || inner.kind === "phrase" || inner.kind === "field" ? node(inner, found) : `(${node(inner, found)})`)).join(join);
    switch (of.kind) {
      case "word": return word(of, found);
      case "phrase": return `“${of.text}”`;
      case "near": return each(of.nodes, ` within ${of.distance} ${of.distance === 1 ? "word" : "words"} of `);
      case "any": return each(of.nodes, " or ");
      case "all": return each(of.nodes, " and ");
      case "field": return `${of.field === "title" ? node(of.node, found) + " " + FIELDS.title : FIELDS[of.field] + " " + of.node.text}`;
      case "days": return [of.after && "from " + of.after, of.before && "to " + of.before].filter(Boolean).join(" ");
      default: return list(of, found);
    }
  }

  function list(of, found) {
    const demanded = of.parts.filter((part) => part.must && !part.not);
    const without = of.parts.filter((part) => part.not).map((part) => "not " + node(part.node, found));
    const kept = (demanded.length > 0 ? demanded : of.parts.filter((part) => !part.not)).map((part) => node(part.node, found));
    return [kept.join(demanded.length > 0 ? " and " : " or "), ...without].filter(Boolean).join(", ");
  }

  backfile.parts.wording = { say };
})(window.backfile || (window.backfile = { parts: Object.create(null) }));
