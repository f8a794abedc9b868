package org.backfile.relate.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.corpus.Name;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;
import org.backfile.corpus.Problem;
import org.jspecify.annotations.Nullable;

/** What the editor says of labels; it wins over what was matched. */
final class Edits {

    private final Map<String, NameEdit> byName = new HashMap<>();
    private final Map<String, NameEdit> byArticle = new HashMap<>();

    private final List<NameEdit> all;

    Edits(List<NameEdit> edits) {
        this.all = List.copyOf(edits);
        for (var edit : edits) {
            if (edit.article() == null) {
                byName.put(key(edit.action(), edit.type(), edit.name()), edit);
            } else {
                byArticle.put(edit.article() + " " + key(edit.action(), edit.type(), edit.name()), edit);
            }
        }
    }

    private static String key(NameEdit.Action action, @Nullable NameType type, String name) {
        return action.code() + " " + (type == null ? "" : type.code()) + " " + Spelling.folded(name);
    }

    /** What a label becomes; absent where the editor is silent. */
    @Nullable
    NameEdit of(NameEdit.Action action, NameType type, String name) {
        if (byName.isEmpty()) {
            return null;
        }
        var edit = byName.get(key(action, type, name));
        return edit != null ? edit : byName.get(key(action, null, name));
    }

    /** Whom the mentions of an article mean; absent where the editor is silent. */
    @Nullable
    NameEdit split(String article, NameType type, String name) {
        if (byArticle.isEmpty()) {
            return null;
        }
        var edit = byArticle.get(article + " " + key(NameEdit.Action.SPLIT, type, name));
        return edit != null ? edit : byArticle.get(article + " " + key(NameEdit.Action.SPLIT, null, name));
    }

    /** The type the editor gives to a name. */
    NameType type(NameType found, String name) {
        var edit = of(NameEdit.Action.TYPE, found, name);
        return edit == null ? found : NameType.valueOf(edit.to().toUpperCase(Locale.ROOT));
    }

    boolean areAny() {
        return !all.isEmpty();
    }

    /** Whether the editor hides a name that articles give in these ways. */
    boolean hide(List<Label> labels) {
        return areAny()
                && labels.stream().anyMatch(label -> of(NameEdit.Action.HIDE, label.type(), label.name()) != null);
    }

    /** The name as the editor calls it. */
    Name renamed(Name name, List<Label> labels) {
        for (var action : List.of(NameEdit.Action.RENAME, NameEdit.Action.MERGE, NameEdit.Action.SPLIT)) {
            for (var label : areAny() ? labels : List.<Label>of()) {
                var edit = of(action, label.type(), label.name());
                if (edit != null) {
                    return new Name(
                            name.id(),
                            name.type(),
                            edit.to(),
                            name.forms(),
                            name.articles(),
                            name.places(),
                            name.path());
                }
            }
        }
        return name;
    }

    /** A problem for each line that meets no name. */
    List<Problem> idle(List<Label> labels) {
        if (!areAny()) {
            return List.of();
        }
        var known = labels.stream().map(label -> Spelling.folded(label.name())).collect(Collectors.toSet());
        return all.stream()
                .filter(edit -> edit.article() == null && !known.contains(Spelling.folded(edit.name())))
                .map(edit -> Problem.lost(
                        "unknown-name",
                        "names.csv:" + edit.line(),
                        "No article names \"" + edit.name() + "\".",
                        "Write the name as data/names.jsonl has it, or remove the line."))
                .toList();
    }
}
