"use strict";
// The search page: asks while a person types, shows hits as soon as they are known, keeps the state in the address.
(function (backfile) {
  const { begin, dates, element, narrow: panel, exports } = backfile.parts;

  const HITS = 10;
  /** Long enough for the next key of a fast typist, short enough to seem at once. */
  const PAUSE = 120;
  const byId = (id) => document.getElementById(id);
  const input = document.querySelector("input[type=search]");
  const found = byId("found");
  const list = byId("hits");
  const state = read();
  const narrowing = panel.panel(byId("narrow"), state, {
    ask: () => ask(false),
    without: (field) => begin(state.q, { all: state.all, filters: { ...filters(), [field]: [] } }),
    counted: () => (byId("count").textContent = count(search, list.children.length)),
  });
  exports.offer(byId("export"), () => search);
  /** Each question has a number; an answer to any but the last is dropped. */
  let asked = 0;
  let search = null;
  let timer = 0;

  function read() {
    const query = new URLSearchParams(location.search);
    return {
      q: query.get("q") || "",
      sort: ["newest", "oldest"].find((sort) => sort === query.get("sort")) || "relevance",
      after: query.get("after") || "",
      before: query.get("before") || "",
      all: query.get("all") === "1",
      values: Object.fromEntries(panel.FIELDS.map((field) => [field, query.getAll(field)])),
    };
  }

  /** The address of a search. */
  function address({ q, sort, after, before, all, values }) {
    const query = new URLSearchParams();
    if (q) query.set("q", q);
    if (all) query.set("all", "1");
    if (sort !== "relevance") query.set("sort", sort);
    if (after) query.set("after", after);
    if (before) query.set("before", before);
    panel.FIELDS.forEach((field) => values[field].forEach((value) => query.append(field, value)));
    const text = query.toString();
    return text ? "?" + text : location.pathname;
  }

  function write() {
    try {
      history.replaceState(null, "", address(state));
    } catch (error) {
      // Some browsers refuse this for pages from a disk: then the address stays as it is.
    }
  }

  const pieces = (parts) => parts.map((part) => (part.mark ? element("mark", {}, part.text) : part.text));

  async function ask(typing) {
    const mine = ++asked;
    write();
    if (!/\S/.test(state.q)) return show(null, [], "");
    let answer = null;
    try {
      answer = await begin(state.q, { typing, sort: state.sort, all: state.all, filters: filters() });
      const numbers = await answer.numbers(0, HITS);
      const hits = await Promise.all(numbers.map((number) => answer.hit(number)));
      if (mine !== asked) return;
      search = answer;
      list.replaceChildren(...hits.map(item));
      show(answer, understood(answer), count(answer, hits.length));
      byId("more").hidden = hits.length < HITS || hits.length >= answer.total().value;
      byId("sorts").hidden = hits.length < 2;
    } catch (error) {
      if (mine === asked) show(null, [], "The index could not be loaded. " + error.message);
      return;
    }
    suggest(mine);
    await narrowing.show(search, () => mine === asked);
  }

  const filters = () => ({ ...state.values, after: state.after, before: state.before });

  function show(answer, sentence, status) {
    found.hidden = !answer && !status;
    if (!answer) list.replaceChildren();
    byId("asked").replaceChildren(...sentence);
    const line = byId("count");
    if (line.textContent !== status) line.textContent = status;
  }

  /** How the query was read, and ways to read it looser or tighter. */
  function understood(answer) {
    const sentence = answer.understood();
    const missing = answer.missing.map((word) => `“${word}”`).join(", ");
    const out = [];
    if (sentence) out.push("Understood as ", element("bdi", {}, sentence), ".");
    if (missing) out.push(" No article has ", element("bdi", {}, missing), ".");
    const { wished, spelt } = answer.ways();
    const some = answer.total().value > 0;
    if (wished > 1 && (some || state.all)) out.push(" ", state.all ? way("Find any of the words", { all: false }) : way("Only articles with all words", { all: true }), ".");
    if (spelt && some) out.push(" ", way("Only articles with exactly these words", { q: spelt }), ".");
    return out;
  }

  const way = (text, change) => element("a", { href: address({ ...state, ...change }) }, text);

  /** Names words that look like those no article has. */
  async function suggest(mine) {
    for (const { text, near } of await search.suggestions()) {
      if (mine !== asked) return;
      const links = near.flatMap((word, i) => [i > 0 ? ", " : "", way(word, { q: state.q.replace(text, () => word) })]);
      byId("asked").append(" For ", element("bdi", {}, "“" + text + "”"), " try ", ...links, ".");
    }
  }

  function count(answer, shown) {
    const { value, exact } = answer.total();
    if (value === 0 || shown === 0) return "No articles found";
    return (exact ? "" : "At least ") + String(value).replace(/\B(?=(\d{3})+$)/g, ",") + (value === 1 ? " article" : " articles");
  }

  /** A hit, first with the beginning of its text, then with the places that were found. */
  function item(hit) {
    const voice = (text, stated, none) => (text === null ? element("bdi", { class: "sup" }, none) : element("bdi", { class: stated ? "src" : "sup" }, stated ? text : "[" + text + "]"));
    const words = hit.date === null ? null : dates.words(hit.date);
    const when = words === null ? element("bdi", { class: "sup" }, "[date not known]")
      : hit.dateStated && !hit.date.includes("/") ? element("time", { datetime: hit.date }, words)
      : element("bdi", { class: "sup" }, "[" + words + "]");
    const title = hit.title === null ? element("bdi", { class: "sup" }, "[no headline]") : element("bdi", { class: "src" }, ...pieces(hit.titlePieces));
    const text = element("p", { class: "src snip" }, ...pieces(hit.leadPieces));
    const how = element("p", { class: "how" }, voice(hit.outlet, hit.outletStated, "[outlet not named]"));
    const link = element("a", { class: "plain", href: hit.url + highlight() }, title);
    const node = element("li", { class: "row entry", "data-search-result": hit.id }, element("p", { class: "at" }, when), element("div", {}, element("h3", {}, link), text, how));
    snippet(hit, text, how);
    return node;
  }

  async function snippet(hit, text, how) {
    const mine = asked;
    try {
      const { pieces: parts, without } = await search.snippet(hit);
      if (mine !== asked) return;
      text.replaceChildren(...pieces(parts));
      if (without.length > 0) how.append(" · without ", ...without.flatMap((word, i) => (i > 0 ? [", ", element("s", {}, word)] : [element("s", {}, word)])));
    } catch (error) {
      // The beginning of the text stays.
    }
  }

  /** The spellings for assets/search/highlight.js on the article's page. */
  function highlight() {
    const forms = [...search.forms.keys()].slice(0, 40);
    return forms.length > 0 ? "#hl=" + forms.map(encodeURIComponent).join(",") : "";
  }

  async function more() {
    const mine = asked;
    const shown = list.children.length;
    const numbers = await search.numbers(shown, shown + HITS);
    const hits = await Promise.all(numbers.map((number) => search.hit(number)));
    if (mine !== asked) return;
    const items = hits.map(item);
    list.append(...items);
    byId("more").hidden = hits.length < HITS || list.children.length >= search.total().value;
    if (items[0]) items[0].querySelector("a").focus();
    byId("count").textContent = count(search, list.children.length);
  }

  input.value = state.q;
  input.addEventListener("input", () => {
    state.q = input.value;
    clearTimeout(timer);
    timer = setTimeout(() => ask(true), PAUSE);
  });
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    state.q = input.value;
    ask(false);
  });
  byId("sorts").addEventListener("click", (event) => {
    const sort = event.target.getAttribute && event.target.getAttribute("data-sort");
    if (!sort) return;
    state.sort = sort;
    pressed();
    ask(false);
  });
  byId("more").addEventListener("click", more);

  function pressed() {
    byId("sorts").querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.sort === state.sort)));
  }

  pressed();
  if (state.q) ask(false);
})(window.backfile);
