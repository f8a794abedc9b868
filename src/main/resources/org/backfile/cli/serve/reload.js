// Added by `backfile serve`, and only by it: reloads the page when the site was built anew. It asks by script element,
// because the pages' own content security policy allows a page to load nothing else.
(function () {
  "use strict";
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
      setTimeout(ask, 1000);
    };
    document.head.append(script);
  }

  ask();
})();
