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
  const first = document.querySelector(".text mark") || document.querySelector("article mark");
  if (first) first.scrollIntoView({ block: "center" });
})(window.backfile);
