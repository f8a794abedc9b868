package org.backfile.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.corpus.Scope;
import org.backfile.extract.ExtractOptions;
import org.backfile.extract.outlet.OutletRules;
import org.backfile.publish.PublishOptions;
import org.backfile.read.ReadOptions;
import org.backfile.read.raw.Limits;
import org.backfile.read.record.FieldNames;
import org.backfile.read.record.RecordField;
import org.backfile.relate.RelateOptions;
import org.backfile.render.RenderOptions;
import org.backfile.search.SearchOptions;
import org.backfile.site.SiteFolder;
import org.jspecify.annotations.Nullable;

/** {@code site-config.yaml}: the settings of an archive as its owner writes them. The keys stand in {@link Setting}. */
public final class SiteConfigFile {

    /** The name it has unless the user says otherwise. */
    public static final String NAME = "site-config.yaml";

    private final Path base;
    private final String name;
    private final Map<Setting, SettingsReader.Value> values;
    private final List<String> mistakes = new ArrayList<>();

    private SiteConfigFile(Path base, String name, Map<Setting, SettingsReader.Value> values) {
        this.base = base;
        this.name = name;
        this.values = values;
    }

    /**
     * Reads a settings file; paths in it count from its folder.
     *
     * @throws SetupException if the file does not exist, is not YAML, holds a key or value that cannot be, or names a source that is not there
     */
    public static SiteConfig read(Path file) throws IOException, SetupException {
        var name = String.valueOf(file.getFileName());
        try {
            var values = new SettingsReader(name).read(Files.readString(file));
            var parent = file.getParent();
            return new SiteConfigFile(parent == null ? file.resolveSibling("") : parent, name, values).config();
        } catch (NoSuchFileException e) {
            throw new SetupException(
                    "There is no file " + file + ". Name yours with -c, or make a new archive with: backfile init DIR");
        } catch (CharacterCodingException e) {
            throw new SetupException(name + ": this is not UTF-8. Save it as UTF-8.");
        }
    }

    private SiteConfig config() throws SetupException {
        var defaults = SiteConfig.defaults(base);
        var render = defaults.render();
        var config = new SiteConfig(
                base,
                sources(defaults.sources()),
                path(Setting.OUTPUT, defaults.output()),
                flag(Setting.IN_PLACE, false) ? SiteFolder.Way.FILE_BY_FILE : defaults.way(),
                templates(defaults.theme()),
                about(),
                read(defaults.read()),
                new ExtractOptions(outlets()),
                new RelateOptions(
                        count(Setting.RELATE_NAMES_ARTICLES, defaults.relate().nameArticles()),
                        count(Setting.RELATE_NAMES_PAGES, defaults.relate().namePages()),
                        count(
                                Setting.RELATE_SPEAKERS_UTTERANCES,
                                defaults.relate().speakerUtterances()),
                        count(Setting.RELATE_SPEAKERS_PAGES, defaults.relate().speakerPages()),
                        count(Setting.RELATE_STORIES_PAGES, defaults.relate().storyPages())),
                SearchOptions.DEFAULT,
                new RenderOptions(
                        text(Setting.SITE_TITLE, render.title()),
                        text(Setting.SITE_DESCRIPTION, render.description()),
                        optional(Setting.SITE_URL),
                        text(Setting.SITE_LANGUAGE, render.language()),
                        text(Setting.SITE_RIGHTS, render.rights()),
                        flag(Setting.SITE_NOINDEX, render.noindex()),
                        count(Setting.RELATE_COPIES_PAGES, render.comparePages())),
                new PublishOptions(
                        optional(Setting.PUBLISH_TARGET),
                        text(Setting.PUBLISH_BRANCH, defaults.publish().branch()),
                        optional(Setting.PUBLISH_DOMAIN)),
                texts(Setting.PROBLEMS_ALLOW, defaults.allowedProblems()));
        if (!mistakes.isEmpty()) {
            throw new SetupException(mistakes);
        }
        return config;
    }

    private OutletRules outlets() {
        var value = values.get(Setting.OUTLETS);
        return value == null ? OutletRules.NONE : (OutletRules) value.content();
    }

    private ReadOptions read(ReadOptions fallback) {
        var limits = fallback.limits();
        return new ReadOptions(
                new Limits(
                        number(Setting.READ_MAX_FILE_SIZE, limits.itemBytes()),
                        number(Setting.READ_MAX_UNPACKED_SIZE, limits.unpackedBytes()),
                        count(Setting.READ_MAX_RATIO, limits.ratio())),
                names(fallback.json()),
                names(fallback.csv()),
                flag(Setting.READ_CLEAN_TEXT, false) ? Scope.PAGE : fallback.text(),
                number(Setting.READ_MAX_PICTURE_SIZE, fallback.pictureBytes()),
                flag(Setting.READ_FILE_TIMES, fallback.fileTimes()),
                flag(Setting.READ_LINKS_OUT, fallback.linksOut()));
    }

    /** The settings {@code read.json.text} and so on, one for each thing that a record can tell. */
    private FieldNames names(FieldNames fallback) {
        var named = new HashMap<RecordField, List<String>>();
        var group = fallback.settings() + ".";
        for (var setting : values.keySet()) {
            if (setting.key().startsWith(group)) {
                var field = setting.key().substring(group.length()).toUpperCase(Locale.ROOT);
                named.put(RecordField.valueOf(field), texts(setting, List.of()));
            }
        }
        return new FieldNames(named, fallback.settings());
    }

    private List<Path> sources(List<Path> fallback) {
        var sources = texts(Setting.SOURCES, List.of()).stream()
                .map(text -> path(Setting.SOURCES, text))
                .toList();
        for (var source : sources) {
            if (!Files.exists(source)) {
                mistake(
                        Setting.SOURCES,
                        "there is no file or folder \"" + source + "\". Create it or correct the path.");
            }
        }
        return sources.isEmpty() ? fallback : sources;
    }

    /** The usual folder may be missing; another was meant to be read. */
    private Path templates(Path fallback) {
        var folder = path(Setting.TEMPLATES, fallback);
        boolean isUsual = folder.equals(path(Setting.TEMPLATES, Setting.TEMPLATES.fallback()));
        if (isUsual ? Files.isRegularFile(folder) : !Files.isDirectory(folder)) {
            mistake(Setting.TEMPLATES, "there is no folder \"" + folder + "\". Create it or correct the path.");
        }
        return folder;
    }

    private @Nullable Path about() {
        var value = values.get(Setting.ABOUT);
        if (value == null) {
            return null;
        }
        var file = path(Setting.ABOUT, (String) value.content());
        if (!Files.isRegularFile(file)) {
            mistake(Setting.ABOUT, "there is no file \"" + file + "\". Create it or correct the path.");
        }
        return file;
    }

    private Path path(Setting setting, Path fallback) {
        var value = values.get(setting);
        return value == null ? fallback : path(setting, (String) value.content());
    }

    private Path path(Setting setting, String text) {
        try {
            return base.resolve(text).normalize();
        } catch (InvalidPathException e) {
            mistake(setting, "\"" + text + "\" cannot be a path here (" + e.getReason() + ").");
            return base;
        }
    }

    private void mistake(Setting setting, String sentence) {
        var value = values.get(setting);
        mistakes.add(name + ":" + (value == null ? 1 : value.line()) + ": " + setting.key() + ": " + sentence);
    }

    private String text(Setting setting, String fallback) {
        var value = values.get(setting);
        return value == null ? fallback : (String) value.content();
    }

    private @Nullable String optional(Setting setting) {
        var value = values.get(setting);
        return value == null ? null : (String) value.content();
    }

    private boolean flag(Setting setting, boolean fallback) {
        var value = values.get(setting);
        return value == null ? fallback : (Boolean) value.content();
    }

    private int count(Setting setting, int fallback) {
        var value = values.get(setting);
        return value == null ? fallback : (Integer) value.content();
    }

    private long number(Setting setting, long fallback) {
        var value = values.get(setting);
        return value == null ? fallback : (Long) value.content();
    }

    @SuppressWarnings("unchecked") // SettingsReader gives List<String> for kinds PATHS and TEXTS
    private List<String> texts(Setting setting, List<String> fallback) {
        var value = values.get(setting);
        return value == null ? fallback : (List<String>) value.content();
    }
}
