package org.backfile.search;

import java.nio.charset.StandardCharsets;
import org.backfile.corpus.Digest;
import org.backfile.site.SiteFile;
import org.backfile.site.SiteFiles;

/**
 * A file of the index before its bytes are deflated and printed: a classic script that hands its content to the page, because scripts are the
 * only data that a page opened from a disk may load.
 *
 * @param name by which the script hands its content over; the file lies where {@link IndexFormat#path} tells
 */
record IndexFile(String name, Script content) {

    /** The folder of the index in the site. */
    static final String FOLDER = "search/";

    /** A file with bytes. */
    static IndexFile bytes(String name, byte[] content) {
        return new IndexFile(name, Script.literal().value(content));
    }

    /** Over all that the file holds: so it need not be made to be known again. */
    Digest origin() {
        var sum = new Digest.Sum().add(name);
        content.addTo(sum);
        return sum.end();
    }

    /** Gives the file to a site, unless that has it already. */
    void to(SiteFiles files, Digest origin) {
        var path = FOLDER + IndexFormat.path(name) + ".js";
        if (!files.has(path, origin)) {
            var script = "backfile.shard(" + Script.literal().value(name) + "," + content + ");\n";
            files.accept(new SiteFile(path, script.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
