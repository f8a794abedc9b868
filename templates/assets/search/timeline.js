"use strict";
// The hits over time: bars that narrow the days when they are pressed, and the same numbers as a table.
(function (backfile) {
  const { element, dates } = backfile.parts;

  /** Bars to a chart: finer steps of time are taken while they fit. */
  const BARS = 48;
  const iso = (date) => date.toISOString().slice(0, 10);
  const utc = (year, month, day) => new Date(Date.UTC(year, month, day));

  /** Steps of time, finest first: the first day of the step a day is in, and of the one after. */
  const STEPS = [
    { start: (d) => d, next: (d) => utc(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + 1) },
    { start: (d) => utc(d.getUTCFullYear(), d.getUTCMonth(), 1), next: (d) => utc(d.getUTCFullYear(), d.getUTCMonth() + 1, 1) },
    ...[1, 5, 10, 50].map((years) => ({
      start: (d) => utc(Math.floor(d.getUTCFullYear() / years) * years, 0, 1),
      next: (d) => utc(Math.floor(d.getUTCFullYear() / years) * years + years, 0, 1),
    })),
  ];

  /** @param {number[]} days from 1 January 1970, ascending @returns {{from: string, to: string, count: number}[]} without gaps */
  function bins(days) {
    const first = new Date(days[0] * 86400000);
    const last = new Date(days[days.length - 1] * 86400000);
    for (const step of STEPS) {
      const out = [];
      for (let at = step.start(first); at <= last && out.length <= BARS; at = step.next(at)) {
        out.push({ from: iso(at), to: iso(new Date(step.next(at) - 86400000)), end: step.next(at) / 86400000, count: 0 });
      }
      if (out.length > BARS && step !== STEPS[STEPS.length - 1]) continue;
      let bin = 0;
      for (const day of days) {
        while (bin < out.length - 1 && day >= out[bin].end) bin++;
        out[bin].count++;
      }
      return out;
    }
    return [];
  }

  /**
   * @param {HTMLElement} place
   * @param {{latest: number[], undated: number}} hits last possible days, ascending
   * @param {function(string, string): void} choose takes first and last day
   */
  function draw(place, { latest, undated }, choose) {
    if (latest.length === 0) return place.replaceChildren();
    const all = bins(latest);
    const most = Math.max(...all.map((bin) => bin.count));
    const name = (bin) => dates.words(bin.from === bin.to ? bin.from : bin.from + "/" + bin.to);
    let from = null;
    const bars = all.map((bin, i) => {
      const label = name(bin) + ": " + bin.count + (bin.count === 1 ? " article" : " articles");
      const fill = element("span", {});
      fill.style.blockSize = bin.count === 0 ? "0" : Math.max(4, (100 * bin.count) / most) + "%";
      const bar = element("button", { type: "button", title: label, "aria-label": "Only " + label }, fill);
      bar.disabled = bin.count === 0;
      bar.addEventListener("pointerdown", () => (from = i));
      // From one bar to another no bar is clicked.
      bar.addEventListener("pointerup", () => from !== null && from !== i && choose(all[Math.min(from, i)].from, all[Math.max(from, i)].to));
      bar.addEventListener("click", () => choose(bin.from, bin.to));
      return bar;
    });
    const rows = all.filter((bin) => bin.count > 0).map((bin) => element("tr", {}, element("th", { scope: "row" }, name(bin)), element("td", { class: "num" }, String(bin.count))));
    const head = element("tr", {}, element("th", { scope: "col" }, "When"), element("th", { scope: "col", class: "num" }, "Articles"));
    const note = undated > 0 ? [element("p", { class: "how" }, undated + " of unknown date are not shown.")] : [];
    place.replaceChildren(
      element("div", { class: "chart", role: "group", "aria-label": "Results over time, by the last day that each may be from" }, ...bars),
      element("p", { class: "how ends" }, element("span", {}, name(all[0])), element("span", {}, all.length > 1 ? name(all[all.length - 1]) : "")),
      ...note,
      element("details", { class: "table" }, element("summary", {}, "As a table"), element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows))));
  }

  backfile.parts.timeline = { draw };
})(window.backfile);
