package org.backfile.store.last;

import java.util.Map;
import org.backfile.corpus.Digest;

/**
 * How the files of some folders lay there at one time: equal only if they lie there still, untouched.
 *
 * @param files how many there are
 * @param settled over the names of folders, and over the stamps of those files whose stamps can be trusted
 * @param young the other files by path, each with the SHA-256 of what it holds: changed just now, they may be changed again and look the same
 */
public record FilesSeen(int files, Digest settled, Map<String, String> young) {

    public FilesSeen {
        young = Map.copyOf(young);
    }
}
