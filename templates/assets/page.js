/* The few things on a page that are easier with a script. Every page works without it. */
(function () {
  "use strict";

  /** A link to what was left out opens every place where something was. */
  document.addEventListener("click", function (event) {
    var link = event.target instanceof Element ? event.target.closest("a[data-open]") : null;
    if (!link) {
      return;
    }
    document.querySelectorAll("details." + link.getAttribute("data-open")).forEach(function (each) {
      each.open = true;
    });
  });
})();
