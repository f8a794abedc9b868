"use strict";
// Where the words of a group stand, for phrases and the like.
(function (backfile) {
  const { BitReader } = backfile.parts.bits;
  const { pack } = backfile.parts.index;

  /** As Inversion.TITLE_ROOM: lesser positions stand in the headline. */
  const TITLE_ROOM = 64;

  /**
   * Where a group's words stand.
   * @param {Group} group
   * @param {Set<string> | null} forms the spellings that count; null for all
   * @param {number[] | null} among ascending article numbers; only these are asked for
   * @returns {Promise<Map<number, number[]>>} positions by article, ascending
   */
  async function positions(group, forms, among) {
    const found = new Map();
    const wanted = group.forms.map((form) => !forms || forms.has(form));
    const pieces = group.places.map((place, i) => ({ place, i })).filter(({ place, i }) => {
      const end = i + 1 < group.places.length ? group.places[i + 1].first : Infinity;
      return !among || (among.length > 0 && lowerBound(among, place.first) < lowerBound(among, end));
    });
    await Promise.all(pieces.map(async ({ place, i }) => {
      const packed = await pack("places/" + place.file + ".p" + group.shard);
      const before = group.places.slice(0, i).filter((other) => other.file === place.file).length;
      choose(read(packed.get(group.place)[before], group.forms.length > 1), wanted, found);
    }));
    return found;
  }

  /** Every letter typed in a phrase asks for the same places again. @type {WeakMap<Uint8Array, {numbers: number[], ends: number[], places: number[], forms: number[]}>} */
  const known = new WeakMap();

  /** A piece of the positions: its articles, where the places of each end, and all places with their spellings. */
  function read(piece, several) {
    const held = known.get(piece);
    if (held) return held;
    const [numbers, ends, all, forms] = [[], [], [], []];
    const reader = new BitReader(piece);
    const articles = reader.small() + 1;
    let number = reader.small();
    const [distance, count, first, next] = [5, 5, 5, 5].map((width) => reader.bits(width));
    const form = several ? reader.bits(5) : 0;
    for (let i = 0; i < articles; i++) {
      if (i > 0) number += reader.rice(distance) + 1;
      const places = reader.rice(count) + 1;
      // In the text they begin at 1; 0 is a place in the headline.
      let position = reader.rice(first) + TITLE_ROOM - 1;
      if (position < TITLE_ROOM) position = reader.bits(6);
      for (let j = 0; j < places; j++) {
        if (j > 0) position += reader.rice(next) + 1;
        all.push(position);
        forms.push(several ? reader.rice(form) : 0);
      }
      numbers.push(number);
      ends.push(all.length);
    }
    const out = { numbers, ends, places: all, forms };
    known.set(piece, out);
    return out;
  }

  /** The places of wanted spellings, by article. */
  function choose({ numbers, ends, places, forms }, wanted, found) {
    for (let i = 0, at = 0; i < numbers.length; i++) {
      const here = [];
      for (; at < ends[i]; at++) if (wanted[forms[at]]) here.push(places[at]);
      if (here.length > 0) found.set(numbers[i], here);
    }
  }

  function lowerBound(sorted, value) {
    let low = 0;
    for (let high = sorted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  backfile.parts.positions = { TITLE_ROOM, positions };
})(window.backfile);
