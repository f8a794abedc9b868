"use strict";
// Makes elements. Strings become text and never HTML.
(function (backfile) {
  /** @param {string} tag @param {object} [attributes] @param {...(Node|string)} children */
  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
    made.append(...children);
    return made;
  }

  backfile.parts.element = element;
})(window.backfile);
