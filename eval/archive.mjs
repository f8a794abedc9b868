// The published data of a site, read whole: every word with its place, for answering queries without an index. It does not hold the words of
// captions: of a site that has some, queries for their words seem to differ.
import fs from "node:fs";
import path from "node:path";

/** Ends a passage: no word has this number. */
export const BREAK = 0;
const TITLE_WEIGHT = 3;

function* lines(folder, begins) {
  for (const name of fs.readdirSync(folder).filter((each) => each.startsWith(begins) && each.endsWith(".jsonl")).sort()) {
    for (const line of fs.readFileSync(path.join(folder, name), "utf8").split("\n")) if (line) yield JSON.parse(line);
  }
}

const isAcronym = (word, mixed) => /^\p{L}(?:\.\p{L})+$/u.test(word) || (mixed && /^\p{Lu}{2,3}$/u.test(word));

/**
 * @param {string} site
 * @param {function(string): {form: string, start: number, end: number}[]} words cuts a text
 */
export function archive(site, words) {
  const data = path.join(site, "data");
  const forms = [""];
  const known = new Map();
  const intern = (form) => {
    if (!known.has(form)) known.set(form, forms.push(form) - 1);
    return known.get(form);
  };

  const spans = new Map();
  for (const { article, spans: each } of lines(data, "quotes")) {
    for (const span of each) {
      const key = article + " " + span.field;
      if (!spans.has(key)) spans.set(key, []);
      spans.get(key).push(span);
    }
  }

  const tokens = [];
  /** Tokens written as acronyms: no small words, though IN and OF may be spelt so. */
  const acronyms = new Set();
  /** By token: the numbers of the quotations it stands in, none for most. @type {Map<number, number[]>} */
  const quoted = new Map();
  let quotations = 0;

  function passage(text, start, inside) {
    const from = tokens.length;
    const found = words(text);
    const mixed = /\p{Ll}/u.test(text);
    for (const word of found) {
      if (isAcronym(text.slice(word.start, word.end), mixed)) acronyms.add(tokens.length);
      tokens.push(intern(word.form));
    }
    for (const span of inside) {
      const number = ++quotations;
      found.forEach((word, i) => {
        if (start + word.start < span.start || start + word.start >= span.end) return;
        if (!quoted.has(from + i)) quoted.set(from + i, []);
        quoted.get(from + i).push(number);
      });
    }
    tokens.push(BREAK);
  }

  const articles = [];
  for (const article of lines(path.join(data, "articles"), "")) {
    const of = (field) => spans.get(article.id + " " + field) || [];
    const field = (texts, name) => texts.reduce((at, text) => (passage(text, at, of(name)), at + text.length + 2), 0);
    const from = tokens.length;
    passage((article.headline && article.headline.value) || "", 0, of("headline"));
    const text = tokens.length;
    if (article.deck) passage(article.deck.value, 0, of("deck"));
    field(article.text.split("\n\n"), "text");
    articles.push({
      id: article.id, from, text, end: tokens.length,
      language: article.language ? article.language.value : null,
      outlet: article.outlet ? article.outlet.value : null,
      earliest: (article.published && article.published.earliest) || null,
      latest: (article.published && article.published.latest) || null,
    });
  }
  const numbers = new Map(articles.map((article, i) => [article.id, i]));
  const cut = (text) => words(text).map((word) => word.form);
  const names = [...lines(data, "names")].map(({ type, name, forms: all, mentions }) => ({
    type, name, rows: [name, ...all].map(cut), articles: new Set(mentions.map((mention) => numbers.get(mention.article))),
  }));
  const stories = fs.existsSync(path.join(data, "stories.jsonl")) ? [...lines(data, "stories")].map(({ title, articles: ids }) => ({ title, row: cut(title), articles: ids.map((id) => numbers.get(id)) })) : [];
  return { articles, numbers, names, stories, tokens: Int32Array.from(tokens), forms, known, acronyms, quoted, cut, TITLE_WEIGHT };
}
