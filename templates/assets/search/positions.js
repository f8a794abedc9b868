"use strict";
// Where the words of a group stand, for phrases and the like.
(function (backfile) {
  const { BitReader, widthFor } = backfile.parts.bits;
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
      const packed = await pack("places/p" + group.shard + "." + place.file);
      const before = group.places.slice(0, i).filter((other) => other.file === place.file).length;
      decodePlaces(new BitReader(packed.get(group.place)[before]), wanted, found);
    }));
    return found;
  }

  function decodePlaces(reader, wanted, found) {
    const width = widthFor(wanted.length);
    const articles = reader.small() + 1;
    const articleWidth = reader.bits(5);
    const positionWidth = reader.bits(5);
    let number = 0;
    for (let i = 0; i < articles; i++) {
      number = i === 0 ? reader.small() : number + reader.rice(articleWidth) + 1;
      let position = 0;
      const here = [];
      for (let left = reader.small() + 1; left > 0; left--) {
        position += reader.rice(positionWidth);
        if (wanted[reader.bits(width)]) here.push(position);
      }
      if (here.length > 0) found.set(number, here);
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
