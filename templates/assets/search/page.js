"use strict";
// The search page: asks while a person types, shows hits as soon as they are known, keeps the state in the address.
(function (backfile) {
  const { begin, dates, element, index } = backfile.parts;
  const { need } = backfile.parts.store;

  const HITS = 10;
  /** A key asks at once, unless an answer is under way: then the last key does when that has come, or after this. */
  const PAUSE = 120;
  /** Texts for snippets are asked for when no key follows so soon. */
  const REST = 250;
  /** Answers mostly come sooner; then nothing need be said of waiting. */
  const PATIENCE = 400;
  /** A screen reader is told of the results, and the address holds the query, once they stay. */
  const SETTLED = 500;
  /** In a smaller archive the hits are counted and charted without being asked: all it takes is a few small files. */
  const SMALL_ARCHIVE = 2000;
  /** On a phone the ways to narrow stand above the results and stay folded. As the theme's breakpoint. */
  const WIDE = matchMedia("(min-width: 62em)").matches;
  const FIELDS = { outlet: "Outlet", author: "Author", section: "Section", language: "Language", person: "People", place: "Places", organisation: "Organisations", story: "Story" };

  const byId = (id) => document.getElementById(id);
  const input = document.querySelector("input[type=search]");
  const found = byId("found");
  const list = byId("hits");
  const form = byId("narrow");
  const state = read();
  /** Each question has a number; an answer to any but the last is dropped. */
  let asked = 0;
  let search = null;
  /** The question under way. */
  let answering = 0;
  let timer = 0;
  let resting = 0;
  let telling = 0;
  let writing = 0;
  let panel = null;
  /** Comes with the first answer: until then no word needs completing. @type {Promise<function(): void> | null} */
  let suggesting = null;

  function read() {
    const query = new URLSearchParams(location.search);
    return {
      q: query.get("q") || "",
      sort: ["newest", "oldest"].find((sort) => sort === query.get("sort")) || "relevance",
      after: query.get("after") || "",
      before: query.get("before") || "",
      all: query.get("all") === "1",
      values: Object.fromEntries(Object.keys(FIELDS).map((field) => [field, query.getAll(field)])),
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
    Object.keys(FIELDS).forEach((field) => values[field].forEach((value) => query.append(field, value)));
    const text = query.toString();
    return text ? "?" + text : location.pathname;
  }

  function write() {
    clearTimeout(writing);
    writing = 0;
    try {
      history.replaceState(null, "", address(state));
    } catch (error) {
      // Some browsers refuse this for pages from a disk: then the address stays as it is.
    }
  }

  const pieces = (parts) => parts.map((part) => (part.mark ? element("mark", {}, part.text) : part.text));
  const filters = () => ({ ...state.values, after: state.after, before: state.before });

  async function ask(typing) {
    const mine = ++asked;
    const { q } = state;
    clearTimeout(timer);
    clearTimeout(writing);
    timer = 0;
    // Browsers bear a hundred addresses in half a minute, and each costs a frame.
    if (typing) writing = setTimeout(write, SETTLED);
    else write();
    if (!/\S/.test(q)) return show(null, [], "");
    answering = mine;
    const waiting = setTimeout(() => mine === asked && show(search, [], "Searching …"), PATIENCE);
    try {
      const answer = await begin(q, { typing, sort: state.sort, all: state.all, filters: filters() });
      const hits = await answer.hits(await answer.numbers(0, HITS));
      if (mine !== asked) return;
      search = answer;
      list.dataset.query = q;
      list.replaceChildren(...hits.map(item));
      clearTimeout(resting);
      resting = setTimeout(look, typing ? REST : 0);
      show(answer, understood(answer), count(answer, hits.length));
      byId("more").hidden = hits.length < HITS || hits.length >= answer.total().value;
      byId("sorts").hidden = byId("export").hidden = hits.length < 2;
    } catch (error) {
      if (mine === asked) show(null, [], "The index could not be loaded. " + error.message);
      return;
    } finally {
      clearTimeout(waiting);
      if (answering === mine) answering = 0;
      if (timer && !answering) ask(true);
    }
    await painted();
    if (mine !== asked) return;
    if (typing && !suggesting) {
      suggesting = need("search-follow", "suggest").then(({ attach }) => attach(input, taken)).catch(() => null);
      offer(mine);
    }
    nearWords(mine);
    await fold();
    if (panel) await panel.show(search, () => mine === asked);
  }

  /** What is less urgent than the results waits until they are seen. */
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  async function offer(mine) {
    const words = await suggesting;
    if (words && mine === asked) words();
  }

  function show(answer, sentence, status) {
    found.hidden = !answer && !status;
    if (!answer) list.replaceChildren();
    byId("asked").replaceChildren(...sentence);
    byId("count").textContent = status;
    clearTimeout(telling);
    telling = setTimeout(() => (byId("status").textContent = status), SETTLED);
  }

  /** How the query was read, and ways to read it looser or tighter. */
  function understood(answer) {
    const sentence = answer.understood();
    const missing = answer.missing.map((word) => `“${word}”`).join(", ");
    const out = [];
    if (sentence) out.push("Understood as ", element("bdi", {}, sentence), ".");
    if (missing) out.push(" No article has ", element("bdi", {}, missing), ".");
    if (answer.trouble()) out.push(" " + answer.trouble());
    const { wished, spelt } = answer.ways();
    const some = answer.total().value > 0;
    if (wished > 1 && (some || state.all)) out.push(" ", state.all ? way("Find any of the words", { all: false }) : way("Only articles with all words", { all: true }), ".");
    if (spelt && some) out.push(" ", way("Only articles with exactly these words", { q: spelt }), ".");
    return out;
  }

  const way = (text, change) => element("a", { href: address({ ...state, ...change }) }, text);

  /** Names words that look like those no article has. */
  async function nearWords(mine) {
    for (const { text, near } of await search.suggestions()) {
      if (mine !== asked) return;
      const links = near.flatMap((word, i) => [i > 0 ? ", " : "", way(word, { q: state.q.replace(text, () => word) })]);
      byId("asked").append(" For ", element("bdi", {}, `“${text}”`), " try ", ...links, ".");
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
    const mine = asked;
    node.snippet = () => mine === asked && snippet(hit, text, how);
    return node;
  }

  /** Texts are asked for where their snippets would be seen. */
  const inView = new IntersectionObserver((seen) => seen.filter((each) => each.isIntersecting).forEach(({ target }) => {
    inView.unobserve(target);
    target.snippet();
    delete target.snippet;
  }), { rootMargin: "100px" });

  function look() {
    inView.disconnect();
    [...list.children].filter((node) => node.snippet).forEach((node) => inView.observe(node));
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
    const hits = await search.hits(await search.numbers(shown, shown + HITS));
    if (mine !== asked) return;
    const items = hits.map(item);
    list.append(...items);
    look();
    byId("more").hidden = hits.length < HITS || list.children.length >= search.total().value;
    if (items[0]) items[0].querySelector("a").focus();
    byId("count").textContent = count(search, list.children.length);
  }

  /** The ways to narrow stand folded, with their values where those are few; counts and their script come when one is opened. */
  async function fold() {
    if (form.querySelector("[data-field]")) return;
    const { articles, fields } = await index.manifest();
    for (const [field, name] of Object.entries(FIELDS)) {
      const values = fields.get(field);
      if (!values || ((values === 1 || values.length === 1) && state.values[field].length === 0)) continue;
      const boxes = Array.isArray(values) ? values.map((value) => element("li", {}, box(field, value))) : [];
      form.append(element("details", { "data-field": field }, element("summary", {}, name),
        element("fieldset", {}, element("legend", { class: "away" }, name), element("ul", { class: "tally" }, ...boxes))));
    }
    const narrowed = Object.keys(FIELDS).filter((field) => state.values[field].length > 0);
    if (articles <= SMALL_ARCHIVE && WIDE) narrowed.push("outlet");
    byId("days").open = Boolean(state.after || state.before) || (articles <= SMALL_ARCHIVE && WIDE);
    narrowed.forEach((field) => form.querySelectorAll(`[data-field="${field}"]`).forEach((details) => (details.open = true)));
    form.addEventListener("toggle", (event) => event.target.open && unfolded(), true);
    if (form.querySelector("details[open]")) await unfolded();
  }

  function box(field, value) {
    const input = element("input", { type: "checkbox", "data-filter": field + ":" + value });
    input.checked = state.values[field].includes(value);
    return element("label", {}, input, " ", element("bdi", { class: "src" }, value));
  }

  async function unfolded() {
    const mine = asked;
    const { fill } = await need("search-narrow", "narrow");
    panel = panel || fill(form, state, {
      box,
      between,
      without: (field) => begin(state.q, { all: state.all, filters: { ...filters(), [field]: [] } }),
      counted: () => (byId("count").textContent = count(search, list.children.length)),
    });
    if (mine === asked) await panel.show(search, () => mine === asked);
  }

  function between(after, before) {
    form.after.value = state.after = after;
    form.before.value = state.before = before;
    ask(false);
  }

  input.value = state.q;
  form.after.value = state.after;
  form.before.value = state.before;
  input.addEventListener("input", () => {
    state.q = input.value;
    clearTimeout(timer);
    if (answering) timer = setTimeout(() => ask(true), PAUSE);
    else ask(true);
    offer(asked);
  });
  // Whoever leaves by a link comes back to what was typed last.
  document.addEventListener("click", () => writing && write(), true);
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    state.q = input.value;
    ask(false);
  });
  function taken() {
    state.q = input.value;
    ask(false);
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => {
    const filter = target.getAttribute("data-filter");
    if (target.type === "date") between(form.after.value, form.before.value);
    if (!filter) return;
    const [field] = filter.split(":", 1);
    const value = filter.slice(field.length + 1);
    state.values[field] = state.values[field].filter((other) => other !== value).concat(target.checked ? [value] : []);
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
  byId("export").addEventListener("click", async ({ target }) => {
    if (target.dataset.format) (await need("search-exports", "exports")).save(target, search);
  });

  function pressed() {
    byId("sorts").querySelectorAll("button").forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.sort === state.sort)));
  }

  pressed();
  if (state.q) ask(false);
  else index.manifest().catch(() => {}); // On its way while the query is typed; if it fails, the search says so.
})(window.backfile);
