"use strict";
// Reads the numbers that org.backfile.search.BitWriter writes. The format is told in docs/search-format.md.
(function (backfile) {
  /** As IndexFormat.LONGEST_QUOTIENT. */
  const LONGEST_QUOTIENT = 20;
  const utf8 = new TextDecoder();

  /** @param {string} text base64 @returns {Uint8Array} */
  function bytes(text) {
    const binary = atob(text);
    const out = new Uint8Array(binary.length);
    for (let i = 0; i < out.length; i++) out[i] = binary.charCodeAt(i);
    return out;
  }

  /** A place in some bytes, moved on by every read; past the end it throws. */
  class BitReader {
    /** @param {Uint8Array} data @param {number} [from] in bytes */
    constructor(data, from) {
      this.data = data;
      this.at = (from || 0) * 8;
    }

    /** @param {number} width up to 31 @returns {number} */
    bits(width) {
      if (this.at + width > this.data.length * 8) throw new RangeError("shard cut short");
      let value = 0;
      for (let left = width; left > 0; ) {
        const here = 8 - (this.at & 7);
        const take = Math.min(here, left);
        value = (value << take) | ((this.data[this.at >> 3] >> (here - take)) & ((1 << take) - 1));
        this.at += take;
        left -= take;
      }
      return value;
    }

    /** A number that is mostly small: three bits and a sign that more follow. */
    small() {
      for (let value = 0, shift = 0; ; shift += 3) {
        const group = this.bits(4);
        value += (group & 7) * 2 ** shift;
        if (group < 8) return value;
      }
    }

    /** A number in Rice code. @param {number} k */
    rice(k) {
      let quotient = 0;
      while (this.bits(1)) {
        if (++quotient === LONGEST_QUOTIENT) return this.bits(31);
      }
      return quotient * 2 ** k + this.bits(k);
    }

    /** @param {number} length in bytes */
    text(length) {
      if (length > this.data.length) throw new RangeError("shard cut short");
      const out = new Uint8Array(length);
      for (let i = 0; i < length; i++) out[i] = this.bits(8);
      return utf8.decode(out);
    }

    /** The next whole byte. */
    byte() {
      return (this.at + 7) >> 3;
    }
  }

  /** The least width whose numbers count up to `count`. @param {number} count */
  function widthFor(count) {
    return count <= 1 ? 0 : 32 - Math.clz32(count - 1);
  }

  backfile.parts.bits = { BitReader, bytes, widthFor };
})(window.backfile || (window.backfile = { parts: Object.create(null) }));
