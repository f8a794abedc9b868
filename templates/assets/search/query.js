"use strict";
// Understands queries that are more than words. Every string is a query: nothing here fails. The language is told in docs/search.md.
(function (backfile) {
  const { words } = backfile.parts.words;
  const { plain, isMixed } = backfile.parts.plain;

  const FIELDS = { title: "title", headline: "title", author: "author", outlet: "outlet", section: "section", language: "language", name: "name", quote: "quote", story: "story" };
  const DAYS = ["date", "after", "before"];
  const NEAR = 10;
  /** Brackets within brackets beyond this are read as if they were not there. */
  const DEEPEST = 20;

  /**
   * A word, as it ranks and as it is looked up.
   * @typedef {{kind: "word", form: string, text: string, exact: boolean, prefix: boolean, typing: boolean, acronym: boolean}} Word
   * @typedef {{kind: "phrase", forms: string[], text: string}} Phrase
   * @typedef {{kind: "near", nodes: (Word | Phrase)[], distance: number}} Near
   * @typedef {{kind: "any" | "all", nodes: Query[]}} Choice
   * @typedef {{kind: "field", field: string, node: Word | Phrase}} Field
   * @typedef {{kind: "days", after: string, before: string}} Days
   * @typedef {{node: Query, must: boolean, not: boolean}} Part
   * @typedef {{kind: "list", parts: Part[]}} List what stands side by side: words are wished for, all else must be
   * @typedef {Word | Phrase | Near | Choice | Field | Days | List} Query
   */

  /** Characters: what follows is not looked at. A link may hold any query, and a page must not hang over it. */
  const LONGEST = 500;

  /**
   * @param {string} whole
   * @param {boolean} [typing] whether the last word may be unfinished
   * @returns {List}
   */
  function parse(whole, typing) {
    const text = whole.slice(0, LONGEST);
    const tokens = scan(text, Boolean(typing));
    const out = list({ tokens, at: 0 });
    if (out.parts.length > 0) return out;
    // Nothing but operators: then they are words.
    return { kind: "list", parts: plain(text, Boolean(typing), false, isMixed(text)).map((node) => ({ node, must: node.kind !== "word", not: false })) };
  }

  /** Cuts a query into brackets, operators, and operands with what stands before them. */
  function scan(text, typing) {
    const tokens = [];
    const capitals = !/\p{Ll}/u.test(text);
    const mixed = isMixed(text);
    let open = 0;
    for (let at = 0; at < text.length; ) {
      if (/\s/.test(text[at])) {
        at++;
        continue;
      }
      if (text[at] === ")") {
        if (open > 0 && open-- <= DEEPEST) tokens.push({ is: ")" });
        at++;
        continue;
      }
      const before = prefix(text, at);
      const start = before.end;
      if (text[start] === "(") {
        if (++open <= DEEPEST) tokens.push({ is: "(", ...before });
        at = start + 1;
      } else if (isQuote(text[start])) {
        at = start + 1;
        while (at < text.length && !isQuote(text[at])) at++;
        tokens.push({ is: "quote", ...before, text: text.slice(start + 1, at++) });
      } else {
        at = start + 1;
        while (at < text.length && !/\s/.test(text[at]) && !isQuote(text[at]) && !(text[at] === ")" && open > 0)) at++;
        const word = text.slice(start, at);
        tokens.push((!before.any && operatorOf(word, capitals)) || { is: "word", ...before, mixed, text: word, typing: typing && at === text.length });
      }
    }
    return tokens;
  }

  const isQuote = (sign) => sign !== undefined && "\"\u201c\u201d\u201e\u00ab\u00bb".includes(sign);

  /** Minus, plus, the sign for one spelling, and a field's name before an operand; a sign before nothing is part of the word. */
  function prefix(text, from) {
    const before = { not: false, must: false, exact: false, field: "", any: false, end: from };
    for (;;) {
      const sign = text[before.end];
      const name = /^([a-z]+):(?=\S)/i.exec(text.slice(before.end, before.end + 12));
      const field = name ? name[1].toLowerCase() : "";
      const follows = before.end + 1 < text.length && !/\s/.test(text[before.end + 1]);
      if (name && !before.field && (Object.hasOwn(FIELDS, field) || DAYS.includes(field))) {
        before.field = FIELDS[field] || field;
        before.end += name[0].length;
      } else if (follows && /[-\u2212+=]/.test(sign) && !(before.field && sign !== "=")) {
        if (sign === "=") before.exact = true;
        else if (sign === "+") before.must = true;
        else before.not = true;
        before.end++;
      } else return before;
      before.any = true;
    }
  }

  /** In a query all in capitals, as old catalogues have them, AND, OR, NOT and NEAR are words like the others. */
  function operatorOf(word, capitals) {
    const near = /^NEAR(?:\/(\d{1,3}))?$/.exec(word);
    if (near && (near[1] || !capitals)) return { is: "near", distance: near[1] ? Math.max(1, Number(near[1])) : NEAR };
    if (word === "|") return { is: "or" };
    if (capitals) return null;
    return word === "OR" || word === "AND" || word === "NOT" ? { is: word.toLowerCase() } : null;
  }

  // list = either*; either = both (OR both)*; both = close (AND close)*; close = operand (NEAR/n operand)*
  // Each gives parts: an operand may hold several words (`south-east`), or none. Operators bind the parts next to them.

  function list(reader) {
    const parts = [];
    while (reader.at < reader.tokens.length && reader.tokens[reader.at].is !== ")") parts.push(...either(reader));
    return { kind: "list", parts };
  }

  const either = (reader) => joined(reader, "or", both, (a, b) => choice("any", a, b));
  const both = (reader) => joined(reader, "and", close, (a, b) => choice("all", a, b));
  const close = (reader) => joined(reader, "near", operand, near);

  /** Operands with an operator between; one that lacks an operand, or cannot join these two, is passed over. */
  function joined(reader, is, operandOf, join) {
    let left = operandOf(reader);
    while (reader.at < reader.tokens.length && reader.tokens[reader.at].is === is) {
      const token = reader.tokens[reader.at++];
      const right = operandOf(reader);
      const node = left.length > 0 && right.length > 0 && join(left[left.length - 1], right[0], token);
      left = node ? [...left.slice(0, -1), { node, must: true, not: false }, ...right.slice(1)] : left.concat(right);
    }
    return left;
  }

  function choice(kind, a, b) {
    const nodes = [a, b].map((part) => (part.not ? { kind: "list", parts: [part] } : part.node));
    return { kind, nodes: nodes.flatMap((node) => (node.kind === kind ? node.nodes : [node])) };
  }

  function near(a, b, { distance }) {
    const placed = (part) => !part.not && (part.node.kind === "word" || part.node.kind === "phrase");
    const chain = a.node.kind === "near" && !a.not && a.node.distance === distance;
    if (!placed(b) || !(chain || placed(a))) return null;
    return { kind: "near", nodes: (chain ? a.node.nodes : [a.node]).concat(b.node), distance };
  }

  /** @returns {Part[]} none if nothing of it is a word */
  function operand(reader) {
    let without = false;
    for (; reader.at < reader.tokens.length && reader.tokens[reader.at].is === "not"; reader.at++) without = !without;
    const token = reader.tokens[reader.at];
    if (!token || token.is === ")") return [];
    reader.at++;
    if (without) token.not = !token.not;
    if (token.is === "(") return bracket(reader, token);
    if (token.is !== "word" && token.is !== "quote") return []; // An operator where an operand should stand says nothing.
    return nodes(token).map((node) => ({ node, must: token.must || token.not || token.exact || token.is === "quote" || node.kind !== "word", not: token.not }));
  }

  function bracket(reader, { not, field, must: demanded }) {
    const inner = list(reader);
    if (reader.at < reader.tokens.length) reader.at++;
    if (inner.parts.length === 0) return [];
    const node = inner.parts.length === 1 && !inner.parts[0].not ? inner.parts[0].node : inner;
    // One word in brackets is a word with something beside it, as in running text.
    const must = demanded || not || Boolean(field) || inner.parts.length > 1 || inner.parts[0].must || node === inner;
    return [{ node: field && !DAYS.includes(field) ? within(node, field) : node, must, not }];
  }

  /** A field before a bracket goes for all words in it. */
  function within(node, field) {
    if (node.kind === "word" || node.kind === "phrase") return { kind: "field", field, node };
    if (node.kind === "list") return { ...node, parts: node.parts.map((part) => ({ ...part, must: true, node: within(part.node, field) })) };
    if (node.kind === "any" || node.kind === "all") return { ...node, nodes: node.nodes.map((each) => within(each, field)) };
    return node;
  }

  function nodes({ is, text, field, exact, typing, mixed }) {
    if (DAYS.includes(field)) {
      const range = days(field, text);
      return range ? [range] : plain(field + ":" + text, false);
    }
    const found = is === "quote" ? quoted(text) : plain(text, typing && !field, exact, mixed);
    return field ? found.map((node) => ({ kind: "field", field, node })) : found;
  }

  function quoted(text) {
    const forms = words(text).map((word) => word.form);
    if (forms.length === 0) return [];
    return [forms.length > 1 ? { kind: "phrase", forms, text: text.trim() } : { kind: "word", form: forms[0], text: text.trim(), exact: true, prefix: false, typing: false, acronym: false }];
  }

  /** `date:2024-06`, `date:2024-06..2024-08`, `after:2024`, `before:2024-06-30`: first and last day, both included. */
  function days(field, text) {
    const range = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)?(?:(\.\.|\/)(\d{4}(?:-\d\d(?:-\d\d)?)?)?)?$/.exec(text);
    if (!range || (!range[1] && !range[3])) return null;
    const from = range[1] ? first(range[1]) : "";
    const to = range[2] ? (range[3] ? last(range[3]) : "") : range[1] ? last(range[1]) : "";
    if (from === null || to === null) return null;
    return { kind: "days", after: field === "before" ? "" : from, before: field === "after" ? "" : to };
  }

  const valid = (day) => (Number.isNaN(Date.parse(day + "T00:00:00Z")) ? null : new Date(day + "T00:00:00Z").toISOString().slice(0, 10) === day ? day : null);
  const first = (text) => valid(text.length === 4 ? text + "-01-01" : text.length === 7 ? text + "-01" : text);

  function last(text) {
    if (text.length === 10) return valid(text);
    const [year, month] = text.split("-").map(Number);
    if (month !== undefined && (month < 1 || month > 12)) return null;
    return new Date(Date.UTC(2000 + (year % 400), month || 12, 0)).toISOString().replace(/^\d+/, String(year).padStart(4, "0")).slice(0, 10);
  }

  backfile.parts.query = { parse };
})(window.backfile);
