package org.backfile.corrections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.backfile.corpus.DateInterval;
import org.backfile.corpus.Evidence;

/** Reads the lines of {@link Corrections} and names each that cannot be used. */
final class CorrectionsFile {

    private static final List<String> COLUMNS = List.of("id", "field", "value", "note");
    private static final int REQUIRED = 3;
    private static final Pattern ID = Pattern.compile("[a-z2-7]{10,16}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final EditorTable table = new EditorTable(Corrections.NAME, COLUMNS, REQUIRED, "note may be left out");
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<Correction> corrections = new ArrayList<>();

    static List<Correction> parse(String text) throws CorrectionTrouble {
        var file = new CorrectionsFile();
        file.table.read(text, file::row);
        return file.corrections;
    }

    private void row(CsvText.Row row) {
        correction(row, cell(row, "id").value(), cell(row, "field").value());
    }

    private void correction(CsvText.Row row, String id, String fieldName) {
        var field = CorrectedField.of(fieldName).orElse(null);
        if (!ID.matcher(id).matches()) {
            mistake(
                    row,
                    "\"" + id + "\" is no id of an article. Take the ten letters at the end of its page's address.");
        } else if (field == null) {
            mistake(row, "there is no field \"" + fieldName + "\". The fields are: " + CorrectedField.codes() + ".");
        } else {
            var earlier = lineOf.putIfAbsent(id + " " + field.code(), row.line());
            if (earlier != null) {
                mistake(row, "the " + field.code() + " of " + id + " is set on line " + earlier + " too. Keep one.");
            } else {
                add(row, id, field);
            }
        }
    }

    private void add(CsvText.Row row, String id, CorrectedField field) {
        var cell = cell(row, "value");
        var value = cell.value();
        if (field.isDate() && !value.isEmpty() && !isDate(value)) {
            mistake(
                    row,
                    "\"" + value + "\" is no date in EDTF. Write 2024-07-11, 2024-07, 2024, an interval"
                            + " 2024-05-28/2024-06-30, or ../2024-06-05 where an end is open.");
        } else if (field == CorrectedField.LANGUAGE
                && !value.isEmpty()
                && !LANGUAGE.matcher(value).matches()) {
            mistake(row, "\"" + value + "\" is no language tag. Write it like en or pt-BR.");
        } else {
            var evidence = Evidence.byEditor(row.line(), cell.span(), value);
            corrections.add(
                    new Correction(id, field, value, sentence(cell(row, "note").value()), evidence));
        }
    }

    private CsvText.Cell cell(CsvText.Row row, String column) {
        return table.cell(row, column);
    }

    private static boolean isDate(String value) {
        try {
            DateInterval.parse(value, "");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A note becomes part of an explanation, which is made of sentences. */
    private static String sentence(String note) {
        boolean ends = note.isEmpty() || ".!?".indexOf(note.charAt(note.length() - 1)) >= 0;
        return ends ? note : note + ".";
    }

    private void mistake(CsvText.Row row, String what) {
        table.mistake(row, what);
    }
}
