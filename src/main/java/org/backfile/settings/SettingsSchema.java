package org.backfile.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The JSON Schema (draft 2020-12) of {@code site-config.yaml}, by which editors complete and check it. Made from {@link Setting}. */
public final class SettingsSchema {

    private SettingsSchema() {}

    /** The schema, indented, with a line end. */
    public static String json() {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            var indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", "Settings of a Backfile archive");
            writeGroup(json, "");
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a writer in memory failed", e);
        }
        return text + "\n";
    }

    private static void writeGroup(JsonGenerator json, String prefix) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
        for (var name : names(prefix)) {
            json.writeObjectFieldStart(name);
            var setting = Setting.of(prefix + name);
            if (setting.isPresent()) {
                writeSetting(json, setting.get());
            } else {
                writeGroup(json, prefix + name + ".");
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static List<String> names(String prefix) {
        return Arrays.stream(Setting.values())
                .map(Setting::key)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()).replaceFirst("\\..*", ""))
                .distinct()
                .toList();
    }

    private static void writeSetting(JsonGenerator json, Setting setting) throws IOException {
        writeKind(json, setting.kind());
        json.writeStringField("description", setting.meaning());
        if (!setting.fallback().isEmpty()) {
            writeFallback(json, setting);
        }
    }

    private static void writeKind(JsonGenerator json, Setting.Kind kind) throws IOException {
        switch (kind) {
            case FLAG -> json.writeStringField("type", "boolean");
            case TEXT, LANGUAGE, PATH -> json.writeStringField("type", "string");
            case SIZE -> writeSize(json);
            case URL -> {
                json.writeStringField("type", "string");
                json.writeStringField("pattern", "^https?://");
            }
            case TEXTS -> writeList(json);
            case NUMBER -> json.writeStringField("type", "integer");
            case ORDER -> {
                json.writeArrayFieldStart("enum");
                json.writeString("dmy");
                json.writeString("mdy");
                json.writeEndArray();
            }
            case OUTLETS -> writeOutlets(json);
            case PATHS, NAMES, SELECTORS, PATTERNS -> {
                json.writeArrayFieldStart("type");
                json.writeString("string");
                json.writeString("array");
                json.writeEndArray();
                writeItems(json);
            }
        }
    }

    private static void writeOutlets(JsonGenerator json) throws IOException {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("required");
        json.writeString(OutletSetting.MATCH.key());
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (var setting : OutletSetting.values()) {
            json.writeObjectFieldStart(setting.key());
            writeKind(json, setting.kind());
            json.writeStringField("description", setting.meaning());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeSize(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("type");
        json.writeString("string");
        json.writeString("integer");
        json.writeEndArray();
    }

    private static void writeList(JsonGenerator json) throws IOException {
        json.writeStringField("type", "array");
        writeItems(json);
    }

    private static void writeItems(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "string");
        json.writeEndObject();
    }

    private static void writeFallback(JsonGenerator json, Setting setting) throws IOException {
        switch (setting.kind()) {
            case FLAG -> json.writeBooleanField("default", Boolean.parseBoolean(setting.fallback()));
            case NUMBER -> json.writeNumberField("default", Integer.parseInt(setting.fallback()));
            default -> json.writeStringField("default", setting.fallback());
        }
    }
}
