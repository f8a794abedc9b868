"use strict";
// Reads the numbers that org.backfile.search.BitWriter writes. The format is told in docs/search-format.md.
(function (backfile) {
  /** As IndexFormat.LONGEST_QUOTIENT. */
  const LONGEST_QUOTIENT = 20;
  const utf8 = new TextDecoder();
  const { clz32 } = Math;

  /** What each of the 91 signs stands for, by its code. */
  const VALUES = Uint8Array.from({ length: 128 }, (_, sign) => sign - 33 - (sign > 34 ? 1 : 0) - (sign > 60 ? 1 : 0) - (sign > 92 ? 1 : 0));

  /** Thirteen bits in two of 91 signs, six in a last one alone; as PrintedBytes. @param {string} text @returns {Uint8Array} */
  function bytes(text) {
    const out = new Uint8Array((text.length * 13) >> 4);
    let held = 0;
    let bits = 0;
    let at = 0;
    for (let i = 0; i + 1 < text.length; i += 2) {
      held = (held << 13) | (VALUES[text.charCodeAt(i)] * 91 + VALUES[text.charCodeAt(i + 1)]);
      for (bits += 13; bits >= 8; bits -= 8) out[at++] = held >> (bits - 8);
      held &= 127;
    }
    if (text.length % 2 === 1 && bits >= 2) out[at] = (held << (8 - bits)) | (VALUES[text.charCodeAt(text.length - 1)] >> (bits - 2));
    return out;
  }

  /** A place in some bytes, moved on by every read; past the end it throws. Lists are long: numbers are cut from 32 bits at a time. */
  class BitReader {
    /** @param {Uint8Array} data @param {number} [from] in bytes */
    constructor(data, from) {
      this.data = data;
      this.at = (from || 0) * 8;
      this.end = data.length * 8;
    }

    /** The next bits, the first one highest: 25 at least, noughts past the end. */
    ahead() {
      const { data, at } = this;
      const i = at >> 3;
      return ((data[i] << 24) | (data[i + 1] << 16) | (data[i + 2] << 8) | data[i + 3]) << (at & 7);
    }

    /** @param {number} width */
    skip(width) {
      this.at += width;
      if (this.at > this.end) throw new RangeError("shard cut short");
    }

    /** @param {number} width up to 31 @returns {number} */
    bits(width) {
      if (width > 25) return this.bits(width - 16) * 65536 + this.bits(16);
      const value = width === 0 ? 0 : this.ahead() >>> (32 - width);
      this.skip(width);
      return value;
    }

    /** A number that is mostly small: three bits and a sign that more follow. */
    small() {
      for (let value = 0, factor = 1; ; factor *= 8) {
        const group = this.bits(4);
        value += (group & 7) * factor;
        if (group < 8) return value;
      }
    }

    /** A number in Rice code. @param {number} k */
    rice(k) {
      const quotient = clz32(~this.ahead());
      if (quotient >= LONGEST_QUOTIENT) {
        this.skip(LONGEST_QUOTIENT);
        return this.bits(31);
      }
      this.skip(quotient + 1);
      return quotient * (1 << k) + this.bits(k);
    }

    /** @param {number} length in bytes */
    text(length) {
      if (length > this.data.length) throw new RangeError("shard cut short");
      const out = [];
      for (let i = 0; i < length; i++) out.push(this.bits(8));
      return out.some((byte) => byte > 127) ? utf8.decode(Uint8Array.from(out)) : String.fromCharCode(...out);
    }

    /** The next whole byte. */
    byte() {
      return (this.at + 7) >> 3;
    }
  }

  /** The least width whose numbers count up to `count`. @param {number} count */
  function widthFor(count) {
    return count <= 1 ? 0 : 32 - clz32(count - 1);
  }

  backfile.parts.bits = { BitReader, bytes, widthFor };
})(window.backfile || (window.backfile = { parts: Object.create(null) }));
