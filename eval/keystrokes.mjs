// keystrokes.mjs SITE [OTHER_SITE ...]: types queries letter by letter into the search page in Chromium and tells how long each key waits for the
// first painted results that know of it: median, 95 of 100 and the longest, of all keys and by query. Of several sites (the same archive with two
// states of the scripts, say) each query is typed into one after the other, so that a busy machine troubles all alike.
//
//   cold    nothing is cached; the server answers at once (what bytes and round trips cost, eval/search-bytes.sh tells)
//   warm    the page is opened anew, its files lie in the browser's cache
//   again   the same query typed once more in that page
//
//   SHARED       where the server and the queries lie (default: ../shared beside the project)
//   QUERIES      another file of queries: [{q, click: [selectors of filters, clicked after typing]}]
//   PLAYWRIGHT   a folder with node_modules/playwright-core
//   CHROMIUM     /usr/bin/chromium unless told
//   PACE         milliseconds from one key to the next (150: eighty words a minute)
//   ROUNDS       how often all is done (1)
//   OUT          a file for all figures, as JSON
//
// A key is done with when the list of hits, or the sentence that there are none, was replaced by that of its query or a later one, and the frame
// was painted. A click on a filter counts as a key.
import { spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { SHARED = path.join(project, "../shared"), PLAYWRIGHT = path.join(project, "target/site-qa"), CHROMIUM = "/usr/bin/chromium", PACE = "150", ROUNDS = "1", QUERIES, OUT } = process.env;
const sites = process.argv.slice(2);
if (sites.length === 0) {
  console.error("keystrokes.mjs: no site given. Usage: keystrokes.mjs SITE [OTHER_SITE ...]");
  process.exit(2);
}
const { chromium } = createRequire(path.resolve(PLAYWRIGHT, "x.js"))("playwright-core");
const perf = path.join(SHARED, "kits/perf");
// The commonest word of English is a small one and stands in no list of queries.
const queries = JSON.parse(fs.readFileSync(QUERIES || path.join(perf, "queries-reuters.json"), "utf8")).concat(QUERIES ? [] : [{ q: "the" }]);
const MOST = 10000;
const PORT = 8200;

/** Runs in the page before its scripts. The list of hits tells which query it answers. */
function probe() {
  const keys = (window.keys = []);
  let pressed = 0;
  const input = () => document.querySelector("input[type=search]");
  const key = (at) => keys.push({ at, value: input().value, waited: null });
  document.addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  document.addEventListener("input", (event) => event.target === input() && key(pressed), true);
  document.addEventListener("click", (event) => event.target.matches("[data-filter]") && key(event.timeStamp), true);
  const answered = () => {
    const query = document.getElementById("hits").dataset.query;
    const last = keys.map((each) => each.value).lastIndexOf(query);
    const done = keys.slice(0, last + 1).filter((each) => each.waited === null);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done.forEach((each) => (each.waited = each.waited === null ? performance.now() - each.at : each.waited));
    requestAnimationFrame(() => port2.postMessage(0));
  };
  document.addEventListener("DOMContentLoaded", () => {
    const count = document.getElementById("count");
    new MutationObserver((changes) => changes.some((change) => change.addedNodes.length > 0) && answered()).observe(document.getElementById("hits"), { childList: true });
    new MutationObserver(() => /^No |^The /.test(count.textContent) && answered()).observe(count, { childList: true });
  });
}

/** Types a query and gives what its keys waited, the longest where no answer came. */
async function type(page, { q, click }) {
  const asked = (at) => page.evaluate((from) => window.keys.slice(from).map((each) => each.waited), at);
  const from = await page.evaluate(() => window.keys.length);
  const settled = async () => {
    for (let left = MOST; left > 0 && (await asked(from)).some((waited) => waited === null); left -= 50) await page.waitForTimeout(50);
    await page.waitForTimeout(500);
  };
  await page.focus("input[type=search]");
  await page.keyboard.type(q, { delay: Number(PACE) });
  await settled();
  for (const selector of click || []) {
    await page.evaluate((wanted) => document.querySelector(wanted) && document.querySelector(wanted).click(), selector);
    await settled();
  }
  return (await asked(from)).map((waited) => (waited === null ? MOST : waited));
}

async function clear(page) {
  await page.evaluate(() => document.querySelectorAll("[data-filter]:checked").forEach((box) => box.click()));
  await page.focus("input[type=search]");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Backspace");
  await page.waitForTimeout(500);
}

/** One query, typed in all three ways. */
async function ways(browser, address, query) {
  const context = await browser.newContext();
  await context.addInitScript(probe);
  const open = async () => {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "load" });
    await page.waitForTimeout(300);
    return page;
  };
  const first = await open();
  const cold = await type(first, query);
  await first.close();
  const page = await open();
  const warm = await type(page, query);
  await clear(page);
  const again = await type(page, query);
  await context.close();
  return { cold, warm, again };
}

const part = (list, share) => list.slice().sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const figures = (list) => [part(list, 0.5), part(list, 0.95), Math.max(...list)].map((ms) => Math.round(ms));

const servers = sites.map((site, i) => spawn("node", [path.join(perf, "serve.mjs"), site, String(PORT + i)], { stdio: "ignore" }));
process.on("exit", () => servers.forEach((server) => server.kill()));
const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
await new Promise((resolve) => setTimeout(resolve, 500));
const all = sites.map(() => queries.map(() => ({ cold: [], warm: [], again: [] })));
for (let round = 0; round < Number(ROUNDS); round++) {
  for (const [j, query] of queries.entries()) {
    for (const i of sites.keys()) {
      const found = await ways(browser, `http://127.0.0.1:${PORT + i}/search.html`, query);
      for (const way of Object.keys(found)) all[i][j][way].push(...found[way]);
    }
  }
}
await browser.close();
const names = ["cold", "warm", "again"];
sites.forEach((site, i) => {
  console.log(site + "\nquery\tkeys\t" + names.map((way) => way + " median, 95 %, most").join("\t"));
  const row = (name, found) => console.log([name, found.warm.length, ...names.map((way) => figures(found[way]).join(" "))].join("\t"));
  queries.forEach(({ q, click }, j) => row(q + (click ? " and a filter" : ""), all[i][j]));
  row("all", Object.fromEntries(names.map((way) => [way, all[i].flatMap((found) => found[way])])));
});
if (OUT) fs.writeFileSync(OUT, JSON.stringify(sites.map((site, i) => ({ site, queries: queries.map(({ q }, j) => ({ q, ...all[i][j] })) }))));
process.exit(0);
