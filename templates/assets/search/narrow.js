"use strict";
// Counts what the results can be narrowed by, in the folds that are open: the values of a field; days, with the hits over time.
(function (backfile) {
  const { element, index, timeline } = backfile.parts;

  /** The commonest values; the others come when they are asked for. */
  const VALUES = 12;
  /** Of these fields only the commonest values are counted: without one is not without any. */
  const COMMONEST = { person: "people", place: "places", organisation: "organisations", story: "stories" };

  /**
   * Fills the folds of a form that stands ready.
   * @param {HTMLFormElement} form
   * @param {object} state values by field
   * @param {object} on box: makes one; between: narrows the days; without: the search without one field's values; counted: the total became exact
   */
  function fill(form, state, on) {
    /** What each fold was filled for. @type {WeakMap<Element, object>} */
    const filled = new WeakMap();

    /** Fills the open folds for a search. @param {function(): boolean} current whether it is still the one asked */
    async function show(search, current) {
      for (const fold of form.querySelectorAll("details[open]:not(.table)")) {
        if (filled.get(fold) === search) continue;
        filled.set(fold, search);
        const field = fold.getAttribute("data-field");
        try {
          await (field ? tally(fold, field, search, current) : chart(fold, search, current));
        } catch (error) {
          // The search itself stands; what is known without counting stays where it is, and unfolding anew asks again.
          filled.delete(fold);
          if (current()) fold.querySelector("ul, .time").append(element(field ? "li" : "p", { class: "how" }, "Could not be counted: a part of the index could not be loaded."));
        }
      }
    }

    async function tally(fold, field, search, current) {
      const chosen = state.values[field];
      const wide = chosen.length === 0 ? search : await on.without(field);
      const { values, none } = await wide.tally(field);
      await search.complete();
      if (!current()) return;
      on.counted();
      const held = new Map(values);
      const lost = chosen.filter((value) => !held.has(value)).map((value) => [value, 0]);
      const shown = values.filter(([value], i) => i < VALUES || chosen.includes(value)).concat(lost);
      const rows = shown.map((row) => line(field, row));
      if (none > 0 && !COMMONEST[field]) rows.push(element("li", {}, element("span", { class: "sup" }, "[not named]"), number(none)));
      const list = fold.querySelector("ul");
      const focused = document.activeElement && document.activeElement.getAttribute("data-filter");
      list.replaceChildren(...rows);
      if (shown.length < values.length) list.append(rest(field, values.filter((row) => !shown.includes(row)), list));
      const all = (await index.manifest()).fields.get(field);
      if (COMMONEST[field] && !fold.querySelector(".how")) list.after(element("p", { class: "how" }, `Counts the ${all} ${COMMONEST[field]} that most articles have.`));
      const again = focused && [...list.querySelectorAll("input")].find((input) => input.getAttribute("data-filter") === focused);
      if (again) again.focus();
    }

    const number = (count) => element("span", { class: "num" }, String(count));
    const line = (field, [value, count]) => element("li", {}, on.box(field, value), number(count));

    function rest(field, rows, list) {
      const button = element("button", { type: "button", class: "more" }, rows.length + " more");
      const last = element("li", {}, button);
      button.addEventListener("click", () => {
        last.replaceWith(...rows.map((row) => line(field, row)));
        list.querySelector(`[data-filter="${CSS.escape(field + ":" + rows[0][0])}"]`).focus();
      });
      return last;
    }

    async function chart(fold, search, current) {
      const days = await search.days();
      if (!current()) return;
      on.counted();
      timeline.draw(fold.querySelector(".time"), days, on.between);
    }

    return { show };
  }

  backfile.parts.narrow = { fill };
})(window.backfile);
