package org.backfile.extract.outlet;

import com.google.re2j.Pattern;

/**
 * Which pages a rule is for. What holds a {@code /} or a {@code *} is a folder below the source, in which {@code *} stands for any name,
 * {@code **} for any names and a last {@code /} for all that lies in it. Anything else is the host of a page, with the hosts below it, or
 * the name of an outlet as pages state it.
 */
public final class Match {

    private final String name;
    private final Pattern folder;

    private Match(String name, Pattern folder) {
        this.name = name;
        this.folder = folder;
    }

    /**
     * What a rule matches.
     *
     * @param text as it stands in the settings; not blank
     */
    public static Match of(String text) {
        boolean isFolder = text.indexOf('/') >= 0 || text.indexOf('*') >= 0;
        var name = isFolder ? "" : Host.plain(text.strip());
        return new Match(name, Pattern.compile(isFolder ? expression(text.strip()) : ""));
    }

    boolean fitsPath(String path) {
        return name.isEmpty() && folder.matches(path);
    }

    boolean fitsHost(String host) {
        return !name.isEmpty() && (host.equals(name) || host.endsWith("." + name));
    }

    boolean fitsOutlet(String outlet) {
        return !name.isEmpty() && Host.plain(outlet).equals(name);
    }

    private static String expression(String glob) {
        var expression = new StringBuilder();
        for (int i = glob.startsWith("/") ? 1 : 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            boolean twice = c == '*' && glob.startsWith("**", i);
            if (c == '*') {
                expression.append(twice ? ".*" : "[^/]*");
                i += twice ? 1 : 0;
            } else {
                expression.append(Pattern.quote(String.valueOf(c)));
            }
        }
        // A folder named without what is in it means all of it.
        return expression + (glob.endsWith("/") ? ".*" : "(?:/.*)?");
    }

    /** As it matches. */
    @Override
    public String toString() {
        return name + " " + folder.pattern();
    }
}
