// search.mjs SITE QUERIES.jsonl OUT.run : ranks every query by the real client, up to 1,000 hits a query, as `qid docid rank score`.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { client } from "./client.mjs";

const [site, queries, out] = process.argv.slice(2);
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const { backfile } = client(project, site);
const lines = [];
for (const line of fs.readFileSync(queries, "utf8").split("\n").filter(Boolean)) {
  const query = JSON.parse(line);
  const { hits } = await backfile.search(query.text, { limit: 1000 });
  hits.forEach((hit, i) => lines.push(`${query.id} ${hit.source_id} ${i + 1} ${hit.score.toFixed(4)}`));
}
fs.writeFileSync(out, lines.join("\n") + "\n");
