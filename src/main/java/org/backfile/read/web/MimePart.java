package org.backfile.read.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A message of mail or a part of one (RFC 2045): headers, and a body that may hold parts again. */
final class MimePart {

    private static final Pattern FOLDED = Pattern.compile("\r?\n[ \t]+");

    private final Map<String, String> headers = new HashMap<>();
    private final byte[] bytes;
    private final int start;
    private final int end;

    private MimePart(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** The part in a stretch of bytes. */
    static MimePart of(byte[] bytes, int from, int to) {
        int body = from;
        while (body < to) {
            int lineEnd = lineEnd(bytes, body, to);
            boolean blank = isBlank(bytes, body, lineEnd);
            body = lineEnd;
            if (blank) {
                break;
            }
        }
        var part = new MimePart(bytes, body, to);
        var head = new String(bytes, from, body - from, StandardCharsets.ISO_8859_1);
        for (var line : FOLDED.matcher(head).replaceAll(" ").split("\r?\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                part.headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return part;
    }

    /** A header by its name in lower case. */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** A parameter of its content type. */
    Optional<String> parameter(String name) {
        var match = Pattern.compile("(?i);\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(headers.getOrDefault("content-type", ""));
        return match.find() ? Optional.of(match.group(1) == null ? match.group(2) : match.group(1)) : Optional.empty();
    }

    byte[] body() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /** The parts of a multipart; one that is not closed ends with its file. */
    List<MimePart> parts() {
        var parts = new ArrayList<MimePart>();
        var boundary = parameter("boundary").orElse("");
        if (boundary.isEmpty()) {
            return parts;
        }
        var mark = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        int open = -1;
        for (int at = start; at < end; at = lineEnd(bytes, at, end)) {
            if (at + mark.length <= end && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
                if (open >= 0) {
                    parts.add(of(bytes, open, at));
                }
                open = lineEnd(bytes, at, end);
            }
        }
        if (open >= 0 && open < end) {
            parts.add(of(bytes, open, end));
        }
        return parts;
    }

    /** Behind the line end of the line that begins here. */
    private static int lineEnd(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return Math.min(to, at + 1);
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }
}
