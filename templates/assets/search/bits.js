"use strict";
// Reads the numbers that org.backfile.search.BitWriter writes. The format is told in docs/search-format.md.
(function (backfile) {
  /** As IndexFormat.LONGEST_QUOTIENT. */
  const LONGEST_QUOTIENT = 20;
  const utf8 = new TextDecoder();

  /** Thirteen bits in two of 91 signs, six in a last one alone; as PrintedBytes. @param {string} text @returns {Uint8Array} */
  function bytes(text) {
    const out = new Uint8Array((text.length * 13) >> 4);
    const value = (i) => {
      const sign = text.charCodeAt(i);
      return sign - 33 - (sign > 34 ? 1 : 0) - (sign > 60 ? 1 : 0) - (sign > 92 ? 1 : 0);
    };
    let held = 0;
    let bits = 0;
    for (let i = 0, at = 0; i < text.length; i += 2) {
      const pair = i + 1 < text.length;
      held = pair ? (held << 13) | (value(i) * 91 + value(i + 1)) : (held << 6) | value(i);
      for (bits += pair ? 13 : 6; bits >= 8; bits -= 8) out[at++] = held >> (bits - 8);
      held &= (1 << bits) - 1;
    }
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
