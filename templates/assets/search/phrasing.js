"use strict";
// Says in words what a query demands and leaves out; backfile.parts.wording says the rest.
(function (backfile) {
  const FIELDS = { title: "in the headline", author: "by an author named", outlet: "of an outlet named", section: "in a section named", language: "in the language", name: "naming", quote: "in a quotation", story: "in the story" };
  /** Fields of text: their words rank. */
  const TEXT = ["title", "quote"];

  /**
   * @param {object[]} parts of a query
   * @param {boolean} wishes whether words are wished for besides
   * @param {function(object): string} word says one
   * @returns {string[]}
   */
  function demands(parts, wishes, word) {
    const demanded = parts.filter((part) => part.must && !part.not).map((part) => (wishes && isText(part.node) ? "with " : "") + node(part.node, word));
    const without = parts.filter((part) => part.not).map((part) => node(part.node, word));
    const out = [];
    if (demanded.length > 0) out.push((wishes ? "only " : "") + demanded.join(" and "));
    if (without.length > 0) out.push("without " + without.join(" and "));
    return out;
  }

  const isText = (of) => of.kind !== "days" && (of.kind !== "field" || TEXT.includes(of.field));

  function node(of, word) {
    const each = (nodes, join) => nodes.map((inner) => (inner.kind === "word" || inner.kind === "phrase" || inner.kind === "field" ? node(inner, word) : `(${node(inner, word)})`)).join(join);
    switch (of.kind) {
      case "word": return word(of);
      case "phrase": return `“${of.text}”`;
      case "near": return each(of.nodes, ` within ${of.distance} ${of.distance === 1 ? "word" : "words"} of `);
      case "any": return each(of.nodes, " or ");
      case "all": return each(of.nodes, " and ");
      case "field": return TEXT.includes(of.field) ? node(of.node, word) + " " + FIELDS[of.field] : FIELDS[of.field] + " " + of.node.text;
      case "days": return [of.after && "from " + of.after, of.before && "to " + of.before].filter(Boolean).join(" ");
      default: return list(of, word);
    }
  }

  function list(of, word) {
    const demanded = of.parts.filter((part) => part.must && !part.not);
    const without = of.parts.filter((part) => part.not).map((part) => "not " + node(part.node, word));
    const kept = (demanded.length > 0 ? demanded : of.parts.filter((part) => !part.not)).map((part) => node(part.node, word));
    return [kept.join(demanded.length > 0 ? " and " : " or "), ...without].filter(Boolean).join(", ");
  }

  backfile.parts.phrasing = { demands };
})(window.backfile);
