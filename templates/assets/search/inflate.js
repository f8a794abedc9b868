"use strict";
// Inflates what org.backfile.search.coding wrote: raw deflate (RFC 1951) in blocks with codes of their own. The browser's own inflater
// answers later, and old ones have none.
(function (backfile) {
  const { bytes } = backfile.parts.bits;
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const END = 256;
  const utf8 = new TextDecoder();

  /** A canonical code by the lengths of its words: for whatever bits may come, the symbol and the length of its word. @param {number[]} lengths */
  function codeOf(lengths) {
    const longest = Math.max(...lengths);
    const table = new Uint16Array(1 << longest);
    const counts = new Array(longest + 1).fill(0);
    lengths.forEach((length) => counts[length]++);
    counts[0] = 0;
    const next = [0];
    for (let i = 0; i < longest; i++) next.push((next[i] + counts[i]) << 1);
    lengths.forEach((length, symbol) => {
      if (length === 0) return;
      const code = next[length]++;
      // Words come with their first bit lowest.
      let turned = 0;
      for (let i = 0; i < length; i++) turned |= ((code >> i) & 1) << (length - 1 - i);
      for (; turned < table.length; turned += 1 << length) table[turned] = (symbol << 4) | length;
    });
    return table;
  }

  /** @param {Uint8Array} data @param {Uint8Array} primer what stands before it unwritten @returns {Uint8Array} */
  function inflate(data, primer) {
    let at = 0;
    const bits = (width) => {
      let value = 0;
      for (let i = 0; i < width; i++, at++) value |= ((data[at >> 3] >> (at & 7)) & 1) << i;
      return value;
    };
    bits(3);
    const letters = bits(5) + 257;
    const distances = bits(5) + 1;
    const lengths = new Array(19).fill(0);
    for (let i = 0, count = bits(4) + 4; i < count; i++) lengths[ORDER[i]] = bits(3);
    const code = codeOf(lengths);
    const all = [];
    while (all.length < letters + distances) {
      const word = code[bits(7) & (code.length - 1)];
      if (word === 0) throw new RangeError("shard cut short");
      at += (word & 15) - 7;
      const sign = word >> 4;
      if (sign < 16) all.push(sign);
      else if (sign === 16) repeat(all, all[all.length - 1], 3 + bits(2));
      else repeat(all, 0, sign === 17 ? 3 + bits(3) : 11 + bits(7));
    }
    return unfold(data, at, codeOf(all.slice(0, letters)), codeOf(all.slice(letters)), primer);
  }

  /** The letters and repetitions. One loop over variables of its own: nearly all of the time goes here. */
  function unfold(data, from, letters, distances, primer) {
    let out = new Uint8Array(primer.length + data.length * 4);
    out.set(primer);
    let size = primer.length;
    let at = from >> 3;
    let held = data[at++] >> (from & 7);
    let holding = 8 - (from & 7);
    for (;;) {
      for (; holding < 20; holding += 8) held |= data[at++] << holding;
      const word = letters[held & (letters.length - 1)];
      held >>>= word & 15;
      holding -= word & 15;
      const letter = word >> 4;
      if (word === 0 || at - (holding >> 3) > data.length) throw new RangeError("shard cut short");
      if (letter === END) return out.subarray(primer.length, size);
      if (size + 258 > out.length) {
        const longer = new Uint8Array(out.length * 2 + 258);
        longer.set(out);
        out = longer;
      }
      if (letter < END) {
        out[size++] = letter;
        continue;
      }
      const step = letter - 257;
      const more = step < 8 || step === 28 ? 0 : (step >> 2) - 1;
      const length = step === 28 ? 258 : 3 + (step < 8 ? step : (4 + (step & 3)) << more) + (held & ((1 << more) - 1));
      held >>>= more;
      holding -= more;
      for (; holding < 15; holding += 8) held |= data[at++] << holding;
      const far = distances[held & (distances.length - 1)];
      held >>>= far & 15;
      holding -= far & 15;
      const back = far >> 4;
      const bitsMore = back < 4 ? 0 : (back >> 1) - 1;
      for (; holding < bitsMore; holding += 8) held |= data[at++] << holding;
      const distance = 1 + (back < 4 ? back : (2 + (back & 1)) << bitsMore) + (held & ((1 << bitsMore) - 1));
      held >>>= bitsMore;
      holding -= bitsMore;
      if (far === 0 || distance > size) throw new RangeError("shard cut short");
      for (const end = size + length; size < end; size++) out[size] = out[size - distance];
    }
  }

  function repeat(list, value, times) {
    for (let i = 0; i < times; i++) list.push(value);
  }

  /** What was deflated and printed, read as JSON. @param {string} printed @param {string} [primer] */
  function json(printed, primer) {
    return JSON.parse(utf8.decode(inflate(bytes(printed), new TextEncoder().encode(primer))));
  }

  backfile.parts.inflate = { json };
})(window.backfile);
