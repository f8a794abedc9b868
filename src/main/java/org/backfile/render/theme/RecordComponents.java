package org.backfile.render.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the components of records, which is nearly all that templates ask for; anything else is left to Pebble. Safe to share. */
final class RecordComponents implements AttributeResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object instance,
            Object attribute,
            Object @Nullable [] values,
            ArgumentsNode arguments,
            EvaluationContextImpl context,
            String file,
            int line) {
        if (!(instance instanceof Record) || !(attribute instanceof String name) || values != null) {
            return null;
        }
        var accessor = of(instance.getClass()).get(name);
        if (accessor == null) {
            return null;
        }
        try {
            return new ResolvedAttribute(accessor.invoke(instance));
        } catch (ReflectiveOperationException e) {
            throw new PebbleException(e, "The attribute \"" + name + "\" cannot be read", line, file);
        }
    }

    /** How to read the components of a record type, by name, in their order. */
    static Map<String, Method> of(Class<?> type) {
        return ACCESSORS.get(type);
    }

    private static Map<String, Method> accessors(Class<?> type) {
        var accessors = new LinkedHashMap<String, Method>();
        for (var component : type.getRecordComponents()) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
        }
        return accessors;
    }
}
