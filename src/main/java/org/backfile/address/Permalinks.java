package org.backfile.address;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.corpus.Digest;
import org.backfile.site.Durable;

/**
 * {@code permalinks.tsv}: the addresses that an archive has given, for ever. One line for each, sorted, three fields parted by tabs: kind,
 * identity, address. Lines are only ever added. Not for several threads.
 */
public final class Permalinks {

    public static final String NAME = "permalinks.tsv";

    private static final String HEAD =
            "# Addresses this archive has given. Keep this file with the articles, under version control.\n";

    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z0-9-]+/)*(?:[a-z0-9-]*-)?([a-z2-7]{10,16})\\.html");
    private static final Pattern KIND = Pattern.compile("[a-z]+");

    /** Key: kind, a tab, identity, both as the file writes them. */
    private final Map<String, String> addresses = new TreeMap<>();

    private final Path file;
    private final Digest before;

    private Permalinks(Path file, String before) {
        this.file = file;
        this.before = digest(before);
    }

    /**
     * Reads the file; without one there are no addresses yet.
     *
     * @throws PermalinkTrouble with every line that cannot be used
     */
    public static Permalinks read(Path file) throws IOException, PermalinkTrouble {
        if (!Files.exists(file)) {
            return new Permalinks(file, "");
        }
        try {
            var text = Files.readString(file);
            var permalinks = new Permalinks(file, text);
            permalinks.parse(text);
            return permalinks;
        } catch (CharacterCodingException e) {
            throw new PermalinkTrouble(List.of(NAME + ": this is not UTF-8. Restore it from version control."));
        }
    }

    Optional<String> address(String kind, String identity) {
        return Optional.ofNullable(addresses.get(key(kind, identity)));
    }

    /** Every address of a kind, by identity {@linkplain #asWritten as the file writes it}. */
    Map<String, String> addresses(String kind) {
        var found = new TreeMap<String, String>();
        addresses.forEach((key, address) -> {
            if (key.startsWith(kind + "\t")) {
                found.put(key.substring(kind.length() + 1), address);
            }
        });
        return found;
    }

    /** The id that an address ends in. */
    static String id(String address) {
        var match = ADDRESS.matcher(address);
        if (!match.matches()) {
            throw new IllegalArgumentException("no id in " + address);
        }
        return match.group(1);
    }

    /** Gives an address for ever. */
    void pin(String kind, String identity, String address) {
        addresses.putIfAbsent(key(kind, identity), address);
    }

    /** Writes the file, whole or not at all, if anything was added to it. */
    public void write() throws IOException {
        if (!asWritten().equals(before)) {
            Durable.write(file, text());
        }
    }

    /** What the file says until it is written again. */
    public Digest asRead() {
        return before;
    }

    /** What it says then. */
    public Digest asWritten() {
        return addresses.isEmpty() ? before : digest(text());
    }

    private static Digest digest(String text) {
        return new Digest.Sum().add(text).end();
    }

    private String text() {
        var text = new StringBuilder(HEAD);
        addresses.forEach(
                (key, address) -> text.append(key).append('\t').append(address).append('\n'));
        return text.toString();
    }

    private void parse(String text) throws PermalinkTrouble {
        var mistakes = new ArrayList<String>();
        var lineOfKey = new HashMap<String, Integer>();
        int number = 0;
        for (var line : text.split("\r?\n", -1)) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                parse(line, number, lineOfKey, mistakes);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new PermalinkTrouble(mistakes);
        }
    }

    private void parse(String line, int number, Map<String, Integer> lineOfKey, List<String> mistakes) {
        var where = NAME + ":" + number + ": ";
        var fields = line.split("\t", -1);
        if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
            mistakes.add(where + "a merge conflict is left here. Keep the lines of both sides and remove the marks.");
        } else if (fields.length != 3 || !KIND.matcher(fields[0]).matches()) {
            mistakes.add(where + "this is not kind, identity and address parted by tabs. Restore the line from version"
                    + " control, or remove it if the address was never published.");
        } else if (!ADDRESS.matcher(fields[2]).matches()) {
            mistakes.add(
                    where + "\"" + fields[2] + "\" cannot be an address (small letters, digits and - only, an id of"
                            + " ten letters before .html). Restore it from version control.");
        } else {
            var key = fields[0] + "\t" + fields[1];
            var earlier = addresses.putIfAbsent(key, fields[2]);
            if (earlier != null && !earlier.equals(fields[2])) {
                mistakes.add(where + fields[1] + " already has another address on line " + lineOfKey.get(key)
                        + ". Keep the one that was published.");
            }
            lineOfKey.putIfAbsent(key, number);
        }
    }

    /** Identities may hold anything; tabs and line ends would break the lines, and UTF-8 cannot hold halves of characters. */
    static String asWritten(String identity) {
        var plain = identity.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        if (isWhole(plain)) {
            return plain;
        }
        var written = new StringBuilder();
        plain.codePoints().forEach(point -> {
            if (isHalf(point)) {
                written.append("\\u").append(HexFormat.of().toHexDigits((char) point));
            } else {
                written.appendCodePoint(point);
            }
        });
        return written.toString();
    }

    /** Whether a text has no half of a character without the other. */
    static boolean isWhole(String text) {
        return text.codePoints().noneMatch(Permalinks::isHalf);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String key(String kind, String identity) {
        return kind + "\t" + asWritten(identity);
    }
}
