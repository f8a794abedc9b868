// Added by `backfile serve`, and only by it: reloads the page when the site was built anew or an article edited, and says of a page that was made
// of its article alone that it is. It asks by script element, because the pages' own content security policy allows a page to load nothing else.
(function () {
  "use strict";
  var PAUSE = 300;
  var shown = null;

  window.backfileBuild = function (number) {
    if (shown !== null && shown !== number) {
      location.reload();
    }
    shown = number;
  };

  function ask() {
    var script = document.createElement("script");
    script.src = "/_backfile/build.js";
    script.onload = script.onerror = function () {
      script.remove();
      setTimeout(ask, PAUSE);
    };
    document.head.append(script);
  }

  function tell() {
    var note = document.createElement("p");
    note.setAttribute("role", "status");
    note.textContent = "This is your edit. Copies, names and lists follow when the site is built.";
    Object.assign(note.style, {
      position: "fixed",
      insetInlineEnd: "1rem",
      bottom: "1rem",
      margin: "0",
      padding: ".5rem .75rem",
      maxWidth: "calc(100vw - 2rem)",
      boxSizing: "border-box",
      color: "Canvas",
      background: "CanvasText",
      font: "14px/1.4 system-ui, sans-serif"
    });
    document.body.append(note);
  }

  if (document.currentScript.hasAttribute("data-proof")) {
    tell();
  }
  ask();
})();
