"use strict";
// Finds words in the index: which shard holds a spelling, the group it belongs to, the group's articles and positions.
(function (backfile) {
  const { BitReader, bytes } = backfile.parts.bits;
  const { json } = backfile.parts.inflate;
  const { load, pin, fileName } = backfile.parts.store;

  const FORMAT = 4;
  /** As IndexFormat.HEAD. */
  const HEAD = 1024;
  /** As IndexFormat.TAIL_PIECE. */
  const TAIL_PIECE = 4096;
  /** A beginning of a word is looked up in so many shards: words that begin with one letter may fill hundreds. */
  const PREFIX_SHARDS = 2;

  /**
   * @typedef {object} Group the words of one stem
   * @property {string} home the spelling it stands under
   * @property {string[]} forms all spellings, home first
   * @property {number} articles how many hold one of them
   * @property {string} shard name that its files share
   * @property {number} place number in the shard
   * @property {Uint8Array} data of the shard
   * @property {number} head where its best articles begin in it, in bytes
   * @property {number} shown how many leads of its best articles stand in the shard
   * @property {function(): *[][]} rows those of the shard, from its own on
   * @property {number[]} tails file of each piece of its tail
   * @property {{file: number, first: number}[]} places file and first article of each piece of its positions
   *
   * @typedef {{numbers: number[], levels: number[]}} Ranked articles by falling level
   */

  /** The manifest, once. */
  function manifest() {
    return load("manifest", (raw) => {
      if (raw.format !== FORMAT) throw new Error("this index has format " + raw.format + ", its reader knows " + FORMAT);
      pin(raw.digest);
      const segments = raw.segments.map(([label, base, count, minEarliest, maxEarliest, minLatest, maxLatest]) => ({
        label, base, count, minEarliest, maxEarliest, minLatest, maxLatest,
      }));
      const last = segments[segments.length - 1];
      return {
        articles: raw.articles,
        leads: raw.leads,
        end: last ? last.base + last.count : 0,
        segments,
        fields: new Map(Object.entries(raw.fields)),
        small: new Set(frontCoded(json(raw.small))),
        primer: raw.primer,
        starts: raw.starts && frontCoded(json(raw.starts)),
        pages: raw.pages && frontCoded(json(raw.pages)),
      };
    });
  }

  /** Words in order; each begins with how many letters it shares with the one before. As FrontCoding. @param {string} text */
  function frontCoded(text) {
    let last = "";
    return (text && text.split(" ") || []).map((coded) => (last = last.slice(0, parseInt(coded[0], 36)) + coded.slice(1)));
  }

  /** The place of the last start that is not after a word. @param {string[]} starts @param {string} word */
  function lastBefore(starts, word) {
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where the shards begin that hold the words from one to another, the first `most` of them. */
  async function shardStarts(from, to, most) {
    const all = await startsAt(from);
    const first = lastBefore(all, from);
    return all.slice(first, Math.min(lastBefore(all, to), first + (most || PREFIX_SHARDS) - 1) + 1);
  }

  /** Where shards begin, about a word. */
  async function startsAt(word) {
    const { starts, pages } = await manifest();
    return starts || load("starts/s" + fileName(pages[lastBefore(pages, word)]), (raw) => frontCoded(json(raw)));
  }

  function shard(start) {
    const name = fileName(start);
    return load("words/w" + name, ([raw, leads]) => decodeShard(name, bytes(raw), leads));
  }

  /** The entries of a shard; lists stay as they are until they are asked for. */
  function decodeShard(name, data, leads) {
    const reader = new BitReader(data);
    /** @type {Map<string, Group[]>} */
    const groups = new Map();
    /** @type {Map<string, string[]>} */
    const elsewhere = new Map();
    const word = (before) => {
      const common = reader.small();
      return before.slice(0, common) + reader.text(reader.small());
    };
    const all = [];
    let last = "";
    let shown = 0;
    let rows = null;
    const rowsFrom = (from) => () => (rows = rows || json(leads)).slice(from);
    let tailFile = 0;
    let placeFile = 0;
    for (let left = reader.small(); left > 0; left--) {
      last = word(last);
      if (reader.bits(1)) {
        push(elsewhere, last, word(last));
        continue;
      }
      const forms = [last];
      for (let more = reader.small(); more > 0; more--) forms.push(word(forms[forms.length - 1]));
      const group = { home: last, forms, articles: reader.small() + 1, shard: name, place: all.length, data, head: reader.small(), shown: reader.small(), rows: rowsFrom(shown), tails: [], places: [] };
      shown += group.shown;
      for (let at = HEAD; at < group.articles; at += TAIL_PIECE) group.tails.push((tailFile += reader.small()));
      let first = 0;
      for (let i = 0, pieces = reader.small() + 1; i < pieces; i++) {
        placeFile += reader.small();
        if (i > 0) first += reader.small();
        group.places.push({ file: placeFile, first });
      }
      forms.forEach((form) => push(groups, form, group));
      all.push(group);
    }
    let at = reader.byte();
    for (const group of all) {
      const length = group.head;
      group.head = at;
      at += length;
    }
    if (at > data.length) throw new RangeError("cut short: " + name);
    return { groups, elsewhere };
  }

  function push(map, key, value) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }

  /**
   * The groups that a spelling belongs to: none if no article holds it, several if languages share it.
   * @param {string} form
   * @param {boolean} [acronym] whether it is one: then where a group has this spelling alone, no others
   * @returns {Promise<Group[]>}
   */
  async function find(form, acronym) {
    const here = await shard((await shardStarts(form, form))[0]);
    const homes = here.elsewhere.get(form) || [];
    const there = await Promise.all(homes.map(async (home) => (await shard((await shardStarts(home, home))[0])).groups.get(form) || []));
    const all = [...new Set([...(here.groups.get(form) || []), ...there.flat()])];
    const alone = acronym ? all.filter((group) => group.forms.length === 1) : [];
    return alone.length > 0 ? alone : all;
  }

  /** Spellings with a beginning, by falling number of articles, from the first `most` shards that hold such. @returns {Promise<string[]>} */
  async function completions(prefix, limit, most) {
    const shards = await Promise.all((await shardStarts(prefix, prefix + "\uffff", most)).map(shard));
    const counts = new Map();
    for (const { groups, elsewhere } of shards) {
      groups.forEach((list, form) => form.startsWith(prefix) && counts.set(form, list[0].articles));
      elsewhere.forEach((_, form) => form.startsWith(prefix) && !counts.has(form) && counts.set(form, 0));
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit).map(([form]) => form);
  }

  /** What was decoded for one letter is asked for again with the next. @type {WeakMap<object, Ranked>} */
  const decoded = new WeakMap();

  /** A stretch of a group's articles. @param {object} key what to know it by @param {BitReader} reader @param {number} count @returns {Ranked} */
  function ranked(key, reader, count) {
    const held = decoded.get(key) || decodeRanked(reader, count);
    decoded.set(key, held);
    return held;
  }

  function decodeRanked(reader, count) {
    const numbers = [];
    const levels = [];
    while (numbers.length < count) {
      const level = reader.bits(4);
      let more = reader.small();
      let number = reader.small();
      numbers.push(number);
      levels.push(level);
      for (const k = more > 0 ? reader.bits(5) : 0; more > 0; more--) {
        number -= reader.rice(k) + 1;
        numbers.push(number);
        levels.push(level);
      }
    }
    return { numbers, levels };
  }

  /** The best articles of a group. @param {Group} group */
  function best(group) {
    return ranked(group, new BitReader(group.data, group.head), Math.min(HEAD, group.articles));
  }

  /** A piece of the rest. @param {Group} group @param {number} piece @returns {Promise<Ranked>} */
  async function tail(group, piece) {
    const pieces = await pack("tails/" + group.tails[piece] + ".t" + group.shard);
    const before = group.tails.slice(0, piece).filter((file) => file === group.tails[piece]).length;
    const count = Math.min(TAIL_PIECE, group.articles - HEAD - piece * TAIL_PIECE);
    const data = pieces.get(group.place)[before];
    return ranked(data, new BitReader(data), count);
  }

  /** The leads of a group's best articles that stand with it. @param {Group} group @returns {*[][]} none where they are damaged: they stand in files of their own as well */
  function leads(group) {
    try {
      return group.shown > 0 ? group.rows().slice(0, group.shown) : [];
    } catch (error) {
      return [];
    }
  }

  /** The pieces of a file that lies beside a shard, by group. @returns {Promise<Map<number, Uint8Array[]>>} */
  function pack(name) {
    return load(name, (raw) => {
      const data = bytes(raw);
      const pieces = new Map();
      let at = 0;
      const number = () => {
        for (let value = 0, factor = 1; ; factor *= 128) {
          if (at >= data.length) throw new RangeError("cut short: " + name);
          const byte = data[at++];
          value += (byte & 127) * factor;
          if (byte < 128) return value;
        }
      };
      while (at < data.length) {
        const group = number();
        const length = number();
        push(pieces, group, data.subarray(at, at + length));
        at += length;
      }
      return pieces;
    });
  }

  backfile.parts.index = { manifest, lastBefore, shardStarts, startsAt, shard, find, completions, best, tail, leads, pack };
})(window.backfile);
