"use strict";
// Offers words of the archive that begin as the one being typed: a combobox in the pattern of WAI-ARIA, whose list never takes the focus.
(function (backfile) {
  const { element, index } = backfile.parts;
  const { fold } = backfile.parts.words;

  const MOST = 6;
  const LEAST_LETTERS = 2;

  /**
   * @param {HTMLInputElement} input
   * @param {function(): void} ask searches anew for what stands in the input
   */
  function attach(input, ask) {
    const list = element("ul", { id: "suggestions", role: "listbox", class: "suggestions", "aria-label": "Words of the archive" });
    let active = -1;
    let asked = 0;
    list.hidden = true;
    input.after(list);
    Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-controls": "suggestions", "aria-expanded": "false" })
      .forEach(([name, value]) => input.setAttribute(name, value));

    /** The word that the caret stands at the end of, if it stands at the end of all. */
    const typed = () => /[\p{L}\p{M}\p{Nd}'\u2019]*$/u.exec(input.selectionEnd === input.value.length ? input.value : "")[0];

    async function offer() {
      const mine = ++asked;
      const beginning = fold(typed());
      const words = beginning.length < LEAST_LETTERS ? [] : await index.completions(beginning, MOST + 1, 1).catch(() => []);
      if (mine !== asked || document.activeElement !== input) return;
      show(words.filter((word) => word !== beginning).slice(0, MOST));
    }

    function show(words) {
      list.replaceChildren(...words.map((word, i) => element("li", { role: "option", id: "suggestion-" + i, "aria-selected": "false" }, word)));
      list.hidden = words.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      go(-1);
    }

    function go(to) {
      if (list.children[active]) list.children[active].setAttribute("aria-selected", "false");
      active = to;
      const option = list.children[active];
      if (!option) return input.removeAttribute("aria-activedescendant");
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    }

    function take(option) {
      input.value = input.value.slice(0, input.value.length - typed().length) + option.textContent;
      close();
      ask();
    }

    function close() {
      asked++;
      show([]);
    }

    const steps = { ArrowDown: 1, ArrowUp: -1 };
    input.addEventListener("keydown", (event) => {
      const places = list.children.length + 1;
      if (event.key === "ArrowDown" && list.hidden) offer();
      else if (event.key in steps && !list.hidden) go(((active + 1 + steps[event.key] + places) % places) - 1);
      else if (event.key === "Escape" && !list.hidden) close();
      else if (event.key === "Enter" && active >= 0) take(list.children[active]);
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", close);
    input.form.addEventListener("submit", close);
    // The mouse must not take the focus from the input, or its leaving would close the list before the click.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => event.target !== list && take(event.target));
    return offer;
  }

  backfile.parts.suggest = { attach };
})(window.backfile);
