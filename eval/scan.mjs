// scan.mjs SITE [QUERIES=1000] [SEED=1] [TOPS=500] [ASKED.jsonl]: asks the real client random queries (words, phrases, NEAR, brackets, words left
// out, fields, names, quotations, stories, days, filters, all words) and answers each again by reading every article; compares the sets of hits,
// totals and counts of facets. Then TOPS queries of words: are the scores of the first ten the best ten that any article has? Prints how many
// differ and exits with 1 if any does. ASKED.jsonl keeps the queries with the number of their hits, for eval/SearchTwin.java.
//
// The scan shares with the client how text is cut into words (held against Lucene by unit tests) and which spellings are one word; lists,
// positions, columns, segments, sets and counts it does without. It reads the published data of the site, not the index.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { archive, BREAK } from "./archive.mjs";
import { client } from "./client.mjs";

const [site, count = "1000", seed = "1", tops = "500", asked] = process.argv.slice(2);
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { backfile } = client(project, site);
const { begin, index, store } = backfile.parts;
const read = archive(site, backfile.parts.words.words);
const { articles, tokens, forms, known, quoted, names, stories, cut } = read;

/** Mulberry32: the same queries everywhere. */
let state = Number(seed) >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = (n) => Math.floor(random() * n);
const pick = (list) => list[below(list.length)];

// Sets of articles are arrays of 0 and 1.

const set = (holds) => Uint8Array.from(articles, (article, i) => (holds(article, i) ? 1 : 0));
const both = (a, b) => a.map((yes, i) => yes & b[i]);
const either = (a, b) => a.map((yes, i) => yes | b[i]);
const not = (a) => a.map((yes) => 1 - yes);

/** The articles that have a token a test takes; only headlines where told. */
function having(test, title) {
  return set((article) => {
    for (let i = article.from, end = title ? article.text : article.end; i < end; i++) if (tokens[i] !== BREAK && test(i)) return true;
    return false;
  });
}

const mask = (all) => {
  const out = new Uint8Array(forms.length);
  for (const form of all) if (known.has(form)) out[known.get(form)] = 1;
  return out;
};
const word = (wanted, title) => having((i) => wanted[tokens[i]], title);
const row = (all) => {
  const wanted = all.map((form) => known.get(form) || -1);
  return (i) => wanted.every((each, j) => tokens[i + j] === each);
};
const isQuoted = (i, length) => (quoted.get(i) || []).some((span) => (quoted.get(i + length - 1) || []).includes(span));

/** Two words so near each other; one paragraph ends a word before the next begins, the headline far before the text. */
function near(a, b, distance) {
  return set((article) => {
    for (let i = article.from; i < article.end; i++) {
      if (!a[tokens[i]]) continue;
      const [from, to] = i < article.text ? [article.from, article.text] : [article.text, article.end];
      for (let j = Math.max(from, i - distance); j <= Math.min(to - 1, i + distance); j++) if (j !== i && b[tokens[j]]) return true;
    }
    return false;
  });
}

const days = (from, to) => set(({ earliest, latest }) => (earliest || latest) && (!latest || !from || latest >= from) && (!earliest || !to || earliest <= to));
const has = (list, wanted) => list.some((_, i) => wanted.every((form, j) => list[i + j] === form));
const inAny = (some) => set((_, i) => some.some((each) => each.has(i)));

/** The spellings of a word, null if one of them belongs to two: `us` is a form of `use`, and of `U.S.`; a scan cannot tell which stands there. */
const spellings = new Map();
async function formsOf(form) {
  if (!spellings.has(form)) {
    const all = [...new Set((await index.find(form)).flatMap((group) => group.forms))];
    const groups = new Set((await Promise.all(all.map((each) => index.find(each)))).flat());
    spellings.set(form, groups.size > 1 ? null : all);
  }
  return spellings.get(form);
}

/** What facets count of names and stories: the commonest of them. */
const { values } = await store.need("search-demands", "columns");
const counted = Object.fromEntries(await Promise.all(["outlet", "person", "place", "organisation", "story"].map(async (field) => [field, new Set(await values(field))])));
const perName = (type) => {
  const out = new Map();
  for (const each of names) {
    if (each.type !== type || !counted[type].has(each.name)) continue;
    if (!out.has(each.name)) out.set(each.name, new Set());
    each.articles.forEach((article) => out.get(each.name).add(article));
  }
  return out;
};
const held = {
  outlet: new Map([...counted.outlet].map((outlet) => [outlet, new Set(articles.flatMap((article, i) => (article.outlet === outlet ? [i] : [])))])),
  person: perName("person"),
  place: perName("place"),
  organisation: perName("organisation"),
  story: new Map(stories.filter(({ title }) => counted.story.has(title)).map(({ title, articles: all }) => [title, new Set(all)])),
};

/** Which article a number of the index is. */
const everything = await begin("-" + "q".repeat(60), {});
const byNumber = new Map((await everything.hits(await everything.numbers(0, Infinity))).map((hit) => [hit.number, read.numbers.get(hit.id)]));
if (byNumber.size !== articles.length) throw new Error(`the index tells ${byNumber.size} of ${articles.length} articles`);

/** A random piece of a query: its text, and the articles that have it. */
async function piece() {
  const article = pick(articles);
  const at = article.from + below(article.end - article.from - 1);
  const near3 = at + 1 + below(3);
  if (tokens[at] === BREAK || tokens[at + 1] === BREAK || near3 >= article.end || tokens[near3] === BREAK) return piece();
  const [a, b, c] = [tokens[at], tokens[near3], tokens[at + 1]].map((token) => forms[token]);
  const [aForms, bForms] = [await formsOf(a), await formsOf(b)];
  if (!aForms || !bForms) return piece();
  const [aMask, bMask] = [mask(aForms), mask(bForms)];
  const inQuotes = (length, test) => having((i) => test(i) && isQuoted(i, length));
  const kinds = {
    word: () => ["+" + a, word(aMask)],
    phrase: () => [`"${a} ${c}"`, having(row([a, c]))],
    without: () => ["-" + a, not(word(aMask))],
    exact: () => ["=" + a, word(mask([a]))],
    or: () => [`(${a} OR ${b})`, either(word(aMask), word(bMask))],
    and: () => [`(${a} AND ${b})`, both(word(aMask), word(bMask))],
    notBoth: () => [`-(${a} AND ${b})`, not(both(word(aMask), word(bMask)))],
    near: () => {
      const distance = 1 + below(8);
      return [`${a} NEAR/${distance} ${b}`, near(aMask, bMask, distance)];
    },
    title: () => ["title:" + a, word(aMask, true)],
    quote: () => ["quote:" + a, inQuotes(1, (i) => aMask[tokens[i]])],
    quotedPhrase: () => [`quote:"${a} ${c}"`, inQuotes(2, row([a, c]))],
    notQuoted: () => ["-quote:" + a, not(inQuotes(1, (i) => aMask[tokens[i]]))],
    name: () => {
      const all = pick(pick(names).rows);
      const some = all.slice(below(all.length), all.length);
      const named = names.filter((name) => name.rows.some((each) => has(each, some)));
      return [`name:"${some.join(" ")}"`, inAny(named.map((name) => name.articles))];
    },
    story: () => {
      if (held.story.size === 0) return null;
      const all = cut(pick([...held.story.keys()]));
      const from = below(all.length);
      const some = all.slice(from, from + 1 + below(3));
      return [`story:"${some.join(" ")}"`, inAny([...held.story].filter(([title]) => has(cut(title), some)).map(([, each]) => each))];
    },
    outlet: () => {
      const outlet = pick([...counted.outlet]);
      return [`outlet:"${outlet.replace(/"/g, "")}"`, inAny([...held.outlet].filter(([value]) => has(cut(value), cut(outlet))).map(([, each]) => each))];
    },
    after: () => ["after:" + (article.latest || "2020-01-01"), days(article.latest || "2020-01-01", null)],
    before: () => {
      const month = (article.earliest || "2020-01-01").slice(0, 7);
      return ["before:" + month, days(null, month + "-31")];
    },
  };
  const made = pick(Object.values(kinds))();
  return made ? { said: made[0], held: made[1] } : piece();
}

/** Filters for one query in three, and what they leave. */
function filters() {
  const out = {};
  let left = set(() => true);
  if (below(3) > 0) return { out, left };
  for (const field of Object.keys(held).filter((each) => held[each].size > 0 && below(4) === 0)) {
    out[field] = Array.from({ length: 1 + below(3) }, () => pick([...held[field].keys()]));
    left = both(left, inAny(out[field].map((value) => held[field].get(value))));
  }
  if (below(2) === 0) {
    const [from, to] = [pick(articles).latest || "1990-01-01", pick(articles).earliest || "2030-01-01"].sort();
    Object.assign(out, { after: from, before: to });
    left = both(left, days(from, to));
  }
  return { out, left };
}

let different = 0;
const differs = (said, why) => different++ < 20 && console.log(`${said}: ${why}`);
const kept = [];

async function compare(query, options, expected) {
  const search = await begin(query, options);
  await search.complete();
  const found = new Uint8Array(articles.length);
  const numbers = search.ranking.all();
  numbers.forEach((number) => (found[byNumber.get(number)] = 1));
  const wanted = expected.reduce((sum, yes) => sum + yes, 0);
  const { value, exact } = search.total();
  const said = query + " " + JSON.stringify(options);
  if (found.some((yes, i) => yes !== expected[i])) differs(said, `found ${numbers.length}, the scan ${wanted}: ${[...found.keys()].filter((i) => found[i] !== expected[i]).slice(0, 3).map((i) => articles[i].id)}`);
  else if (!exact || value !== wanted || search.trouble()) differs(said, `total ${value}, the scan ${wanted} ${search.trouble()}`);
  return { search, wanted };
}

async function counts(query, search, expected) {
  const field = pick(Object.keys(held));
  if (held[field].size === 0) return;
  const { values: tally } = await search.tally(field);
  const wanted = [...held[field]].map(([value, some]) => [value, [...some].filter((i) => expected[i]).length]).filter(([, n]) => n > 0);
  const order = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  if (JSON.stringify(tally) !== JSON.stringify(wanted.sort(order))) differs(query, `counts by ${field} differ`);
  const { latest, undated } = await search.days();
  const days = articles.filter((_, i) => expected[i]).map((article) => article.latest).filter(Boolean).sort();
  if (JSON.stringify(latest.map((day) => new Date(day * 86400000).toISOString().slice(0, 10))) !== JSON.stringify(days) || undated + days.length !== expected.reduce((sum, yes) => sum + yes, 0)) differs(query, "days differ");
}

const begun = Date.now();
let hits = 0;
for (let i = 0; i < Number(count); i++) {
  const pieces = [];
  for (let n = 1 + below(3); n > 0; n--) pieces.push(await piece());
  const { out, left } = filters();
  const query = pieces.map((each) => each.said).join(" ");
  const expected = pieces.reduce((sum, each) => both(sum, each.held), left);
  const { search, wanted } = await compare(query, { filters: out }, expected);
  await counts(query, search, expected);
  hits += wanted;
  if (Object.keys(out).length === 0) kept.push({ query, total: wanted });
}
// Words side by side, all of them demanded: an intersection of whole lists.
for (let i = 0; i < Number(count) / 10; i++) {
  const some = [];
  const article = pick(articles);
  while (some.length < 2 + below(2)) {
    const form = forms[tokens[article.from + below(article.end - article.from)]];
    if (form && (await formsOf(form))) some.push(form);
  }
  const sets = await Promise.all(some.map(async (form) => word(mask(await formsOf(form)))));
  await compare(some.join(" "), { all: true }, sets.reduce(both));
}
console.log(`${articles.length} articles, ${count} queries, seed ${seed}: ${different} differ; ${Math.round(hits / Number(count))} hits a query, ${Math.round((Date.now() - begun) / Number(count))} ms a query with the scan`);

// The best ten: BM25 as docs/search-format.md tells it, over every article. Small words are those of the article's language, and the index names
// them of all together: of a site in several languages lengths can differ.
const LEVELS = 16;
const small = (await index.manifest()).small;
const smallMask = mask(small);
const lengths = articles.map((article) => {
  let length = 0;
  for (let i = article.from; i < article.end; i++) if (tokens[i] !== BREAK && (!article.language || !smallMask[tokens[i]] || read.acronyms.has(i))) length += i < article.text ? read.TITLE_WEIGHT : 1;
  return length;
});
let mean = 1;
while (mean < lengths.reduce((sum, length) => sum + length, 0) / articles.length) mean *= 1.1;

/** What each article scores for some words. */
function scores(masks) {
  const out = new Float64Array(articles.length);
  for (const wanted of masks) {
    const levels = articles.map((article, i) => {
      let weight = 0;
      for (let at = article.from; at < article.end; at++) if (wanted[tokens[at]]) weight += at < article.text ? read.TITLE_WEIGHT : 1;
      return weight === 0 ? -1 : Math.min(LEVELS - 1, Math.floor((weight / (weight + 1.2 * (0.25 + (0.75 * lengths[i]) / mean))) * LEVELS));
    });
    const holding = levels.filter((level) => level >= 0).length;
    const rarity = Math.log(1 + (articles.length - holding + 0.5) / (holding + 0.5));
    levels.forEach((level, i) => level >= 0 && (out[i] += rarity * ((level + 0.5) / LEVELS)));
  }
  return out;
}

let wrong = 0;
for (let i = 0; i < Number(tops); i++) {
  const some = new Set();
  const article = pick(articles);
  const wanted = 1 + below(4);
  for (let tries = 0; some.size < wanted && tries < 50; tries++) {
    const form = forms[tokens[(below(2) ? article : pick(articles)).from + below(20)]];
    if (form && !small.has(form) && (await formsOf(form)) && !(await formsOf(form)).some((each) => some.has(each))) some.add(form);
  }
  if (some.size === 0) continue;
  const query = [...some].join(" ");
  const all = scores(await Promise.all([...some].map(async (form) => mask(await formsOf(form)))));
  const best = [...all].filter((score) => score > 0).sort((a, b) => b - a).slice(0, 10);
  const search = await begin(query, {});
  const shown = (await search.numbers(0, 10)).map((number) => all[byNumber.get(number)]);
  if (shown.length !== best.length || shown.some((score, j) => Math.abs(score - best[j]) > 1e-9)) {
    if (wrong++ < 10) console.log(`${query}: the first ten score ${shown.map((score) => score.toFixed(3))}, the best ${best.map((score) => score.toFixed(3))}`);
  }
}
console.log(`${tops} queries for the best ten: ${wrong} differ`);
if (asked) fs.writeFileSync(asked, kept.map((each) => JSON.stringify(each) + "\n").join(""));
process.exit(different + wrong > 0 ? 1 : 0);
