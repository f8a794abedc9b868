"use strict";
// Inflates what org.backfile.search.coding wrote: raw deflate (RFC 1951) in blocks with codes of their own. The browser's own inflater
// answers later, and old ones have none.
(function (backfile) {
  const { bytes } = backfile.parts.bits;
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const LONGEST = 15;
  const END = 256;
  const utf8 = new TextDecoder();

  /** A canonical code by the lengths of its words: how many have each length, and the symbols in their order. */
  function codeOf(lengths) {
    const counts = new Uint16Array(LONGEST + 1);
    for (const length of lengths) counts[length]++;
    counts[0] = 0;
    const next = [0];
    for (let i = 0; i < LONGEST; i++) next.push(next[i] + counts[i]);
    const symbols = [];
    lengths.forEach((length, symbol) => length && (symbols[next[length]++] = symbol));
    return { counts, symbols };
  }

  /** @param {Uint8Array} data @param {Uint8Array} [primer] what stands before it unwritten @returns {Uint8Array} */
  function inflate(data, primer) {
    const start = primer ? primer.length : 0;
    let out = new Uint8Array(start + data.length * 4);
    if (primer) out.set(primer);
    let size = start;
    let at = 0;
    const bits = (width) => {
      let value = 0;
      for (let i = 0; i < width; i++, at++) {
        if (at >> 3 >= data.length) throw new RangeError("shard cut short");
        value |= ((data[at >> 3] >> (at & 7)) & 1) << i;
      }
      return value;
    };
    const symbol = ({ counts, symbols }) => {
      for (let code = 0, first = 0, index = 0, length = 1; length <= LONGEST; length++) {
        code |= bits(1);
        const count = counts[length];
        if (code - first < count) return symbols[index + code - first];
        index += count;
        first = (first + count) << 1;
        code <<= 1;
      }
      throw new RangeError("no such code");
    };
    const put = (byte) => {
      if (size === out.length) {
        const longer = new Uint8Array(size * 2);
        longer.set(out);
        out = longer;
      }
      out[size++] = byte;
    };

    bits(3);
    const letterCount = bits(5) + 257;
    const distanceCount = bits(5) + 1;
    const lengths = new Array(19).fill(0);
    for (let i = 0, count = bits(4) + 4; i < count; i++) lengths[ORDER[i]] = bits(3);
    const code = codeOf(lengths);
    const all = [];
    while (all.length < letterCount + distanceCount) {
      const sign = symbol(code);
      if (sign < 16) all.push(sign);
      else if (sign === 16) repeat(all, all[all.length - 1], 3 + bits(2));
      else repeat(all, 0, sign === 17 ? 3 + bits(3) : 11 + bits(7));
    }
    const letters = codeOf(all.slice(0, letterCount));
    const distances = codeOf(all.slice(letterCount));
    for (;;) {
      const letter = symbol(letters);
      if (letter === END) return out.subarray(start, size);
      if (letter < END) {
        put(letter);
        continue;
      }
      const step = letter - 257;
      const more = step < 8 || step === 28 ? 0 : (step >> 2) - 1;
      let left = step === 28 ? 258 : 3 + (step < 8 ? step : (4 + (step & 3)) << more) + bits(more);
      const far = symbol(distances);
      const bitsMore = far < 4 ? 0 : (far >> 1) - 1;
      const distance = 1 + (far < 4 ? far : (2 + (far & 1)) << bitsMore) + bits(bitsMore);
      if (distance > size) throw new RangeError("too far back");
      for (; left > 0; left--) put(out[size - distance]);
    }
  }

  function repeat(list, value, times) {
    for (let i = 0; i < times; i++) list.push(value);
  }

  /** What was deflated and printed, read as JSON. @param {string} printed @param {string} [primer] */
  function json(printed, primer) {
    return JSON.parse(utf8.decode(inflate(bytes(printed), primer ? new TextEncoder().encode(primer) : undefined)));
  }

  backfile.parts.inflate = { json };
})(window.backfile);
