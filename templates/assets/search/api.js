"use strict";
// Answers for other scripts: backfile.search, as docs/search.md tells.
(function (backfile) {
  const MOST_HITS = 1000;

  async function search(query, options) {
    const asked = { ...options };
    const from = Math.max(0, Math.floor(Number(asked.from)) || 0);
    const limit = asked.limit === undefined ? 10 : Math.min(MOST_HITS, Math.max(0, Math.floor(Number(asked.limit)) || 0));
    const found = await backfile.parts.begin(query, { ...asked, typing: false });
    const numbers = limit === 0 ? [] : await found.numbers(from, from + limit);
    const hits = await Promise.all((await found.hits(numbers)).map(async (hit) => ({
      id: hit.id, source_id: hit.sourceId, url: hit.url, title: hit.title, date: hit.date, outlet: hit.outlet, score: hit.score,
      snippet: (await found.snippet(hit)).pieces,
    })));
    return { total: found.total(), understood: found.understood(), missing: found.missing, hits };
  }

  backfile.parts.api = { search };
})(window.backfile);
