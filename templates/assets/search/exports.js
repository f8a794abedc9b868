"use strict";
// Saves the hits as a file, made here from what the index holds; nothing is sent anywhere.
(function (backfile) {
  const { element } = backfile.parts;

  /** As backfile.search: what one asks for at a time. */
  const MOST = 1000;

  /** Spreadsheets reckon with a cell that begins so, in wide letters too. */
  const FORMULA = /^[\s\0]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;
  const quoted = (value) => (value === null ? "" : `"${FORMULA.test(value) ? "'" : ""}${value.replace(/"/g, '""')}"`);
  /** TeX reads these as commands. */
  const TEX = { "\\": "backslash", "{": "braceleft", "}": "braceright", "^": "asciicircum", "~": "asciitilde" };
  // Braces become commands, because BibTeX counts them even when a backslash stands before them.
  const tex = (value) => value.replace(/[\\{}$&#%_^~]/g, (sign) => (TEX[sign] ? `{\\text${TEX[sign]}}` : "\\" + sign));
  const line = (value) => value.replace(/[\s\p{Cc}]+/gu, " ");
  const year = (date) => (/^\d{4}/.test(date || "") ? date.slice(0, 4) : "");

  /** By name of the format: suffix, type, and the text for hits with `authors`. */
  const FORMATS = {
    CSV: ["csv", "text/csv", (hits) => [
      "id,title,authors,outlet,date,url",
      ...hits.map((hit) => [hit.id, hit.title, hit.authors.join("; "), hit.outlet, hit.date, hit.url].map(quoted).join(",")),
    ].join("\r\n") + "\r\n"],
    BibTeX: ["bib", "application/x-bibtex", (hits) => hits.map((hit) => {
      const fields = { title: hit.title, author: hit.authors.join(" and "), journal: hit.outlet, date: hit.date, year: year(hit.date), url: null };
      const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = {${tex(line(value))}},`);
      return [`@article{${hit.id},`, ...lines, `  url = {${hit.url}}`, "}", ""].join("\n");
    }).join("\n")],
    RIS: ["ris", "application/x-research-info-systems", (hits) => hits.map((hit) => {
      const day = /^\d{4}(-\d\d){0,2}$/.test(hit.date || "") ? hit.date.split("-") : null;
      const rows = [["TY", "NEWS"], ["TI", hit.title], ...hit.authors.map((author) => ["AU", author]), ["T2", hit.outlet], ["PY", year(hit.date)],
        ["DA", day && [...day, "", ""].slice(0, 3).join("/") + "/"], ["UR", hit.url], ["ID", hit.id]];
      return rows.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${line(value)}\r\n`).join("") + "ER  - \r\n";
    }).join("\r\n")],
    JSON: ["json", "application/json", (hits) => JSON.stringify(hits, null, 2) + "\n"],
  };

  /**
   * Saves the hits of a search.
   * @param {HTMLButtonElement} button that was pressed; its data-format names the format
   * @param {object} search
   */
  async function save(button, search) {
    const [suffix, type, write] = FORMATS[button.dataset.format];
    button.disabled = true;
    try {
      const hits = await search.records(MOST);
      const link = element("a", { href: URL.createObjectURL(new Blob([write(hits)], { type: type + ";charset=utf-8" })), download: "results." + suffix });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    } finally {
      button.disabled = false;
      button.focus();
    }
  }

  backfile.parts.exports = { save };
})(window.backfile);
