// requests.mjs SITE QUERIES.json: which files of the index each query asks for until ten results with lead text stand, by the real client
// outside a browser: requests and gzip bytes by kind of file.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import { client } from "./client.mjs";

const [site, queries] = process.argv.slice(2);
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const asked = JSON.parse(fs.readFileSync(queries, "utf8"));
const size = (name) => zlib.gzipSync(fs.readFileSync(path.join(site, name))).length;
const rows = [];
for (const { q } of asked) {
  const { backfile, loaded } = client(project, site);
  const found = await backfile.parts.begin(q, { typing: true, filters: {} });
  await found.hits(await found.numbers(0, 10));
  const kinds = {};
  let bytes = 0;
  for (const [name] of loaded) {
    const kind = name.split("/")[1];
    kinds[kind] = (kinds[kind] || 0) + 1;
    if (name !== "search/manifest.js") bytes += size(name);
  }
  const requests = loaded.length - 1;
  rows.push({ requests, bytes });
  console.log([q, requests, bytes, JSON.stringify(kinds)].join("\t"));
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
console.log(`median ${median(rows.map((row) => row.requests))} requests, ${median(rows.map((row) => row.bytes))} bytes; most ${Math.max(...rows.map((row) => row.requests))}, ${Math.max(...rows.map((row) => row.bytes))}`);
