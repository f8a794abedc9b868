package org.backfile.corrections;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.backfile.corpus.NameEdit;
import org.backfile.corpus.NameType;

/** {@code names.csv}: what the editor of an archive says of its names, one line each, {@code name,do,to,type,article,note}. */
public final class NameEdits {

    public static final String NAME = "names.csv";

    private static final List<String> COLUMNS = List.of("name", "do", "to", "type", "article", "note");
    private static final int REQUIRED = 2;
    private static final Pattern ID = Pattern.compile("[a-z2-7]{10,16}");

    private final EditorTable table = new EditorTable(NAME, COLUMNS, REQUIRED, "all but name and do may be left out");
    private final List<NameEdit> edits = new ArrayList<>();

    private NameEdits() {}

    /**
     * Reads the file; without one nothing is said.
     *
     * @throws CorrectionTrouble with every line that cannot be used
     */
    public static List<NameEdit> read(Path file) throws IOException, CorrectionTrouble {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new CorrectionTrouble(List.of(NAME + ": this is not UTF-8. Save it as UTF-8 (\"CSV UTF-8\")."));
        }
    }

    static List<NameEdit> parse(String text) throws CorrectionTrouble {
        var file = new NameEdits();
        file.table.read(text, file::row);
        return List.copyOf(file.edits);
    }

    private void row(CsvText.Row row) {
        var name = cell(row, "name");
        var action = Arrays.stream(NameEdit.Action.values())
                .filter(each -> each.code().equals(cell(row, "do").toLowerCase(Locale.ROOT)))
                .findFirst();
        var type = type(cell(row, "type"));
        if (name.isEmpty()) {
            mistake(row, "the name is missing. Write it as an article does.");
        } else if (action.isEmpty()) {
            mistake(row, "\"" + cell(row, "do") + "\" cannot be done with a name. These can: " + actions() + ".");
        } else if (type.isEmpty() && !cell(row, "type").isEmpty()) {
            mistake(row, "there is no type \"" + cell(row, "type") + "\". The types are: " + types() + ".");
        } else {
            edit(row, name, action.get(), type);
        }
    }

    private void edit(CsvText.Row row, String name, NameEdit.Action action, Optional<NameType> type) {
        var to = cell(row, "to");
        var article = cell(row, "article");
        if (action == NameEdit.Action.TYPE && type(to).isEmpty()) {
            mistake(
                    row,
                    "\"" + to + "\" is no type to give to " + name + ". Under \"to\" write one of: " + types() + ".");
        } else if (action != NameEdit.Action.HIDE && to.isEmpty()) {
            mistake(row, "what to " + action.code() + " " + name + " to is missing. Write it under \"to\".");
        } else if (!article.isEmpty()
                && (action != NameEdit.Action.SPLIT || !ID.matcher(article).matches())) {
            mistake(
                    row,
                    "\"" + article
                            + "\" under \"article\" does not fit. Only split takes an article: the ten letters at the"
                            + " end of its page's address.");
        } else {
            edits.add(
                    new NameEdit(row.line(), name, type.orElse(null), action, to, article.isEmpty() ? null : article));
        }
    }

    private static Optional<NameType> type(String code) {
        return Arrays.stream(NameType.values())
                .filter(each -> each.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String types() {
        return Arrays.stream(NameType.values()).map(NameType::code).collect(Collectors.joining(", "));
    }

    private static String actions() {
        return Arrays.stream(NameEdit.Action.values())
                .map(NameEdit.Action::code)
                .collect(Collectors.joining(", "));
    }

    private String cell(CsvText.Row row, String column) {
        return table.cell(row, column).value();
    }

    private void mistake(CsvText.Row row, String what) {
        table.mistake(row, what);
    }
}
