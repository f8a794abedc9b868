package org.backfile.search.find;

import java.util.List;

/**
 * The words of one stem, as a shard holds them.
 *
 * @param forms all spellings, the one it stands under first
 * @param articles how many hold one of them
 * @param shard name that its files share
 * @param place its number in the shard
 * @param head its best articles, as they stand in the shard
 * @param tails file of each piece of the others
 * @param places file of each piece of its positions
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes of a file, compared by nobody.
record FoundGroup(
        List<String> forms,
        int articles,
        String shard,
        int place,
        byte[] head,
        List<Integer> tails,
        List<Integer> places) {

    FoundGroup {
        forms = List.copyOf(forms);
        tails = List.copyOf(tails);
        places = List.copyOf(places);
    }

    String home() {
        return forms.get(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FoundGroup group && group.shard.equals(shard) && group.place == place;
    }

    @Override
    public int hashCode() {
        return 31 * shard.hashCode() + place;
    }
}
