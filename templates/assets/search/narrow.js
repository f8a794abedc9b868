"use strict";
// Ways to narrow the results: days, with the hits over time; and the values of each field, counted when they are asked for.
(function (backfile) {
  const { element, index, timeline } = backfile.parts;

  const FIELDS = ["outlet", "author", "section", "language"];
  const NAMES = { outlet: "Outlet", author: "Author", section: "Section", language: "Language" };
  /** The commonest values; the others come when they are asked for. */
  const VALUES = 12;
  /** A smaller archive counts without being asked: all its columns are one small file. */
  const SMALL_ARCHIVE = 2000;

  /** On a phone the ways to narrow stand above the results and stay folded. As the theme's breakpoint. */
  const WIDE = matchMedia("(min-width: 62em)").matches;

  /**
   * @param {HTMLFormElement} form
   * @param {object} state after, before, and values by field; changed here
   * @param {object} on ask: searches anew; without: the search without one field's values; counted: the total became exact
   */
  function panel(form, state, on) {
    const days = form.querySelector("#days");
    const folds = new Map();
    let search = null;
    let current = () => false;

    form.after.value = state.after;
    form.before.value = state.before;
    days.open = WIDE || Boolean(state.after || state.before);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => event.target.type === "date" && between(form.after.value, form.before.value));
    days.addEventListener("toggle", () => days.open && search && chart());

    function between(after, before) {
      form.after.value = state.after = after;
      form.before.value = state.before = before;
      on.ask();
    }

    /** Shows what the hits of a search can be narrowed by. @param {function(): boolean} stillAsked */
    async function show(answer, stillAsked) {
      search = answer;
      current = stillAsked;
      const { articles, fields } = await index.manifest();
      for (const field of FIELDS) {
        if (!fields.has(field) || (fields.get(field) < 2 && !folds.has(field) && state.values[field].length === 0)) continue;
        if (!folds.has(field)) folds.set(field, fold(field, articles <= SMALL_ARCHIVE && WIDE && field === "outlet"));
        if (folds.get(field).open) await tally(field);
      }
      if (days.open && (articles <= SMALL_ARCHIVE || form.querySelector(".chart"))) await chart();
    }

    function fold(field, open) {
      const legend = element("legend", { class: "away" }, NAMES[field]);
      const made = element("details", {}, element("summary", {}, NAMES[field]), element("fieldset", {}, legend, element("ul", { class: "tally" })));
      made.open = open || state.values[field].length > 0;
      made.addEventListener("toggle", () => made.open && tally(field));
      form.append(made);
      return made;
    }

    async function tally(field) {
      const asked = current;
      const chosen = state.values[field];
      const wide = chosen.length === 0 ? search : await on.without(field);
      const { values, none } = await wide.tally(field);
      await search.complete();
      if (!asked()) return;
      on.counted();
      const held = new Map(values);
      const lost = chosen.filter((value) => !held.has(value)).map((value) => [value, 0]);
      const shown = values.filter(([value], i) => i < VALUES || chosen.includes(value)).concat(lost);
      const rows = shown.map((row) => box(field, row));
      if (none > 0) rows.push(element("li", {}, element("span", { class: "sup" }, "[not named]"), number(none)));
      const list = folds.get(field).querySelector("ul");
      const focused = document.activeElement && document.activeElement.getAttribute("data-filter");
      list.replaceChildren(...rows);
      if (shown.length < values.length) list.append(rest(field, values.filter((row) => !shown.includes(row)), list));
      const again = focused && [...list.querySelectorAll("input")].find((input) => input.getAttribute("data-filter") === focused);
      if (again) again.focus();
    }

    const number = (count) => element("span", { class: "num" }, String(count));

    function box(field, [value, count]) {
      const input = element("input", { type: "checkbox", "data-filter": field + ":" + value });
      input.checked = state.values[field].includes(value);
      input.addEventListener("change", () => {
        state.values[field] = state.values[field].filter((other) => other !== value).concat(input.checked ? [value] : []);
        on.ask();
      });
      return element("li", {}, element("label", {}, input, " ", element("bdi", { class: "src" }, value)), number(count));
    }

    function rest(field, rows, list) {
      const button = element("button", { type: "button", class: "more" }, rows.length + " more");
      const line = element("li", {}, button);
      button.addEventListener("click", () => {
        const boxes = rows.map((row) => box(field, row));
        line.replaceWith(...boxes);
        list.querySelector(`[data-filter="${CSS.escape(field + ":" + rows[0][0])}"]`).focus();
      });
      return line;
    }

    async function chart() {
      const asked = current;
      const days = await search.days();
      if (!asked()) return;
      on.counted();
      timeline.draw(form.querySelector(".time"), days, between);
    }

    return { show };
  }

  backfile.parts.narrow = { panel, FIELDS };
})(window.backfile);
