"use strict";
// On an article's page: marks the words that brought the reader here, `#hl=` and their spellings, and goes to the first.
(function (backfile) {
  const asked = /^#hl=(.+)$/.exec(location.hash);
  if (!asked) return;
  const forms = new Set(asked[1].split(",").map(decode));

  function decode(part) {
    try {
      return decodeURIComponent(part);
    } catch (error) {
      return part;
    }
  }

  /** @param {Text} node */
  function mark(node) {
    const hits = backfile.parts.words.words(node.data).filter((word) => forms.has(word.form));
    for (const hit of hits.reverse()) {
      const rest = node.splitText(hit.start);
      rest.splitText(hit.end - hit.start);
      const made = document.createElement("mark");
      rest.replaceWith(made);
      made.append(rest);
    }
  }

  const places = document.querySelectorAll("article h1 .src, article .lead, article .text > .row > .src, article figcaption .src");
  for (const place of places) {
    const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    texts.forEach(mark);
  }
  const marks = [...document.querySelectorAll("article mark")];
  const inText = marks.findIndex((each) => each.closest(".text"));
  if (marks.length > 0) go(Math.max(0, inText));
  if (marks.length > 1) offerSteps(Math.max(0, inText));

  function go(to) {
    marks[to].scrollIntoView({ block: "center" });
  }

  /** A line at the foot of the window: which of the marked words is in view, and buttons to the one before and after. */
  function offerSteps(at) {
    const bar = document.createElement("p");
    const said = document.createElement("span");
    bar.className = "steps";
    said.setAttribute("role", "status");
    const say = () => (said.textContent = at + 1 + " of " + marks.length);
    const step = (text, by) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.addEventListener("click", () => {
        marks[at].removeAttribute("aria-current");
        at = (at + by + marks.length) % marks.length;
        marks[at].setAttribute("aria-current", "true");
        go(at);
        say();
      });
      return button;
    };
    marks[at].setAttribute("aria-current", "true");
    say();
    bar.append(said, step("Previous", -1), step("Next", 1));
    document.querySelector("main").append(bar);
  }
})(window.backfile);
