"use strict";
// Says dates as the other pages do: the shortest words that say an interval and no more, and no platform's month names.
(function (backfile) {
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

  const parse = (text) => {
    const [year, month, day] = text.split("-").map(Number);
    return { year, month, day };
  };
  const month = ({ year, month }) => MONTHS[month - 1] + " " + year;
  const say = (date) => date.day + " " + month(date);
  const lastOf = ({ year, month }) => new Date(Date.UTC(year, month, 0)).getUTCDate();
  const next = ({ year, month, day }) => {
    const date = new Date(Date.UTC(year, month - 1, day + 1));
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  };
  const start = (date) => (date.day !== 1 ? say(date) : date.month !== 1 ? month(date) : String(date.year));

  /** @param {string} edtf a day, or two with a slash and `..` for an open end */
  function words(edtf) {
    if (!edtf.includes("/")) return say(parse(edtf));
    const [from, to] = edtf.split("/");
    if (from === "..") return "before " + start(next(parse(to)));
    if (to === "..") return start(parse(from)) + " or later";
    const first = parse(from);
    const last = parse(to);
    return first.day === 1 && last.day === lastOf(last) ? months(first, last) : days(first, last);
  }

  function months(first, last) {
    if (first.month === 1 && last.month === 12) {
      const joint = last.year === first.year + 1 ? " or " : " to ";
      return first.year === last.year ? String(first.year) : first.year + joint + last.year;
    }
    const distance = last.year * 12 + last.month - first.year * 12 - first.month;
    if (distance === 0) return month(first);
    return (first.year === last.year ? MONTHS[first.month - 1] : month(first)) + (distance === 1 ? " or " : " to ") + month(last);
  }

  function days(first, last) {
    const after = next(first);
    const joint = after.year === last.year && after.month === last.month && after.day === last.day ? " or " : " to ";
    if (first.year !== last.year) return say(first) + joint + say(last);
    if (first.month !== last.month) return first.day + " " + MONTHS[first.month - 1] + joint + say(last);
    return first.day + joint + say(last);
  }

  backfile.parts.dates = { words };
})(window.backfile);
