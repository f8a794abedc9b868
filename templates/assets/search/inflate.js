"use strict";
// Inflates what org.backfile.search.coding wrote: raw deflate (RFC 1951) in blocks with codes of their own. The browser's own inflater
// answers later, and old ones have none.
(function (backfile) {
  const { bytes } = backfile.parts.bits;
  const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
  const LONGEST = 15;
  const END = 256;
  const utf8 = new TextDecoder();

  /** A canonical code by the lengths of its words: for whatever bits may come, the symbol and the length of its word. @param {number[]} lengths */
  function codeOf(lengths) {
    const longest = Math.max(...lengths);
    const table = new Uint16Array(1 << longest);
    for (let length = 1, code = 0; length <= longest; length++, code <<= 1) {
      lengths.forEach((own, symbol) => {
        if (own !== length) return;
        // Words come with their first bit lowest.
        let turned = 0;
        for (let i = 0; i < length; i++) turned |= ((code >> i) & 1) << (length - 1 - i);
        for (; turned < table.length; turned += 1 << length) table[turned] = (symbol << 4) | length;
        code++;
      });
    }
    return table;
  }

  /** @param {Uint8Array} data @param {Uint8Array} [primer] what stands before it unwritten @returns {Uint8Array} */
  function inflate(data, primer) {
    const start = primer ? primer.length : 0;
    let out = new Uint8Array(start + data.length * 4);
    if (primer) out.set(primer);
    let size = start;
    let at = 0;
    let held = 0;
    let holding = 0;
    /** Holds so many bits at least; past the end noughts. */
    const hold = (width) => {
      for (; holding < width; holding += 8) held |= data[at++] << holding;
    };
    const drop = (width) => {
      held >>>= width;
      holding -= width;
      if (at - (holding >> 3) > data.length) throw new RangeError("shard cut short");
    };
    const bits = (width) => {
      hold(width);
      const value = held & ((1 << width) - 1);
      drop(width);
      return value;
    };
    const symbol = (code) => {
      hold(LONGEST);
      const word = code[held & (code.length - 1)];
      if (word === 0) throw new RangeError("no such code");
      drop(word & 15);
      return word >> 4;
    };
    /** Makes room for so many more. */
    const room = (more) => {
      if (size + more <= out.length) return;
      const longer = new Uint8Array((size + more) * 2);
      longer.set(out);
      out = longer;
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
        room(1);
        out[size++] = letter;
        continue;
      }
      const step = letter - 257;
      const more = step < 8 || step === 28 ? 0 : (step >> 2) - 1;
      const length = step === 28 ? 258 : 3 + (step < 8 ? step : (4 + (step & 3)) << more) + bits(more);
      const far = symbol(distances);
      const bitsMore = far < 4 ? 0 : (far >> 1) - 1;
      const distance = 1 + (far < 4 ? far : (2 + (far & 1)) << bitsMore) + bits(bitsMore);
      if (distance > size) throw new RangeError("too far back");
      room(length);
      for (const end = size + length; size < end; size++) out[size] = out[size - distance];
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
