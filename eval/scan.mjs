// scan.mjs SITE [QUERIES=1000] [SEED=1]: asks the real client random queries (words, phrases, NEAR, brackets, words left out, fields, days,
// all words) and answers each again by reading every article. Prints how many differ and exits with 1 if any does.
//
// The scan shares with the client how text is cut into words (held against Lucene by unit tests) and which spellings are one word; lists,
// positions, columns, segments, sets and counts it does without.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { client } from "./client.mjs";

const [site, count = "1000", seed = "1"] = process.argv.slice(2);
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { backfile } = client(project, site);
const { words } = backfile.parts.words;
const { find } = backfile.parts.index;

/** Mulberry32: the same queries everywhere. */
let state = Number(seed) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];

const articles = [];
for (const part of fs.readdirSync(path.join(site, "data/articles")).sort()) {
  for (const line of fs.readFileSync(path.join(site, "data/articles", part), "utf8").split("\n").filter(Boolean)) {
    const article = JSON.parse(line);
    const captions = article.blocks.filter((block) => block.label === "caption" && block.kept).map((block) => block.text);
    const passages = [article.deck && article.deck.value, ...article.text.split("\n\n"), ...captions].filter(Boolean);
    articles.push({
      id: article.id,
      title: words((article.headline && article.headline.value) || "").map((word) => word.form),
      passages: passages.map((passage) => words(passage).map((word) => word.form)),
      outlet: article.outlet ? article.outlet.value : null,
      earliest: article.published && article.published.earliest,
      latest: article.published && article.published.latest,
    });
  }
}

const spellings = new Map();

/** The spellings of a word, null if one of them belongs to two: `us` is a form of `use`, and of `U.S.`; a scan cannot tell which stands there. */
async function formsOf(form) {
  if (!spellings.has(form)) {
    const forms = [...new Set((await find(form)).flatMap((group) => group.forms))];
    const groups = new Set((await Promise.all(forms.map(find))).flat());
    spellings.set(form, groups.size > 1 ? null : new Set(forms));
  }
  return spellings.get(form);
}

/** Positions as docs/search-format.md tells them. */
function places(article, wanted) {
  const out = [];
  article.title.forEach((form, i) => wanted(form) && out.push(i));
  let position = Math.max(64, article.title.length);
  for (const passage of article.passages) {
    position++;
    passage.forEach((form, i) => wanted(form) && out.push(position + i));
    position += passage.length;
  }
  return out;
}

const rows = (article) => [article.title, ...article.passages];
const hasRow = (texts, row) => texts.some((text) => text.some((_, i) => row.every((form, j) => text[i + j] === form)));

/** A random piece of a query: its text, and whether an article has it. */
async function piece() {
  const article = pick(articles);
  const text = pick(rows(article).filter((row) => row.length > 6)) || article.title;
  const at = Math.floor(random() * Math.max(1, text.length - 4));
  const [a, b, c] = [text[at], text[at + 1 + Math.floor(random() * 3)] || text[at], text[at + 1] || text[at]];
  const [aForms, bForms] = [await formsOf(a), await formsOf(b)];
  if (!aForms || !bForms) return piece();
  const has = (forms) => (each) => rows(each).some((row) => row.some((form) => forms.has(form)));
  const kinds = [
    () => ["+" + a, has(aForms), true],
    () => [`"${a} ${c}"`, (each) => hasRow(rows(each), [a, c]), true],
    () => ["-" + a, (each) => !has(aForms)(each), false],
    () => ["=" + a, null, true],
    () => [`(${a} OR ${b})`, (each) => has(aForms)(each) || has(bForms)(each), true],
    () => [`(${a} AND ${b})`, (each) => has(aForms)(each) && has(bForms)(each), true],
    () => [`-(${a} AND ${b})`, (each) => !(has(aForms)(each) && has(bForms)(each)), false],
    () => {
      const distance = 1 + Math.floor(random() * 8);
      const near = (each) => places(each, (form) => aForms.has(form)).some((x) => places(each, (form) => bForms.has(form)).some((y) => x !== y && Math.abs(x - y) <= distance));
      return [`${a} NEAR/${distance} ${b}`, near, true];
    },
    () => ["title:" + a, (each) => each.title.some((form) => aForms.has(form)), true],
    () => {
      const outlet = pick(articles).outlet || "";
      const row = words(outlet).map((word) => word.form);
      return [`outlet:"${outlet.replace(/"/g, "")}"`, (each) => each.outlet !== null && hasRow([words(each.outlet).map((word) => word.form)], row), false];
    },
    () => {
      const day = article.latest || "2020-01-01";
      return ["after:" + day, (each) => (each.earliest || each.latest) && (!each.latest || each.latest >= day), false];
    },
    () => {
      const month = (article.earliest || "2020-01-01").slice(0, 7);
      return ["before:" + month, (each) => (each.earliest || each.latest) && (!each.earliest || each.earliest.slice(0, 7) <= month), false];
    },
  ];
  for (;;) {
    const [said, holds, text] = pick(kinds)();
    if (holds) return { said, holds, text };
  }
}

let different = 0;
let hits = 0;
const begun = Date.now();
for (let i = 0; i < Number(count); i++) {
  const pieces = [];
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--) pieces.push(await piece());
  // Without a demand of text the words decide, and there are none: every article that is not narrowed away is found.
  const query = pieces.map((each) => each.said).join(" ");
  const { total, hits: found } = await backfile.search(query, { limit: 1000 });
  const expected = articles.filter((each) => pieces.every(({ holds }) => holds(each))).map((each) => each.id);
  const ids = new Set(expected);
  hits += expected.length;
  const same = total.exact && total.value === expected.length && found.length === Math.min(1000, expected.length) && found.every((hit) => ids.has(hit.id));
  if (!same && different++ < 10) console.log(`${query}: found ${found.length} of ${total.value}${total.exact ? "" : "+"}, the scan ${expected.length}`);
}
console.log(`${articles.length} articles, ${count} queries, seed ${seed}: ${different} differ; ${Math.round(hits / Number(count))} hits a query, ${Math.round((Date.now() - begun) / Number(count))} ms a query with the scan`);
process.exit(different > 0 ? 1 : 0);
