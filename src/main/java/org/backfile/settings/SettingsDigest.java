package org.backfile.settings;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.corpus.Digest;
import org.backfile.extract.outlet.LinePattern;
import org.backfile.extract.outlet.Match;
import org.backfile.extract.outlet.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A digest over settings, component by component, so that none that is added can be forgotten: what it does not know how to tell from
 * another, it refuses.
 */
final class SettingsDigest {

    /** Each says in words all that it was made from. */
    private static final Set<Class<?>> SAY_ALL = Set.of(
            String.class, Integer.class, Long.class, Boolean.class, LinePattern.class, Match.class, Selector.class);

    private final Digest.Sum sum = new Digest.Sum();

    private SettingsDigest() {}

    static Digest of(Record settings) {
        var digest = new SettingsDigest();
        digest.add(settings);
        return digest.sum.end();
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            sum.add(0);
            return;
        }
        sum.add(1);
        if (value instanceof Record group) {
            for (var component : group.getClass().getRecordComponents()) {
                add(part(group, component));
            }
        } else if (value instanceof List<?> list) {
            sum.add(list.size());
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            sum.add(map.size());
            var sorted = new TreeMap<String, Object>();
            map.forEach((key, each) -> sorted.put(key.toString(), each));
            sorted.forEach((key, each) -> {
                sum.add(key);
                add(each);
            });
        } else if (value instanceof Path path) {
            sum.add(path.toString()).add(path.toAbsolutePath().toString());
        } else if (value instanceof Enum<?> choice) {
            sum.add(choice.name());
        } else if (SAY_ALL.contains(value.getClass())) {
            sum.add(value.toString());
        } else {
            throw new IllegalArgumentException("no digest for " + value.getClass());
        }
    }

    private static @Nullable Object part(Record group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("components of settings are public", e);
        }
    }
}
