package org.backfile.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record, by its components in their order. */
final class RecordForm implements Form {

    private final Class<?> type;
    private final MethodHandle constructor;
    private final MethodHandle[] accessors;
    private final Form[] forms;

    RecordForm(Class<?> type, Forms known, Map<TypeVariable<?>, Type> bound) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        this.accessors = new MethodHandle[components.length];
        this.forms = new Form[components.length];
        try {
            var lookup = MethodHandles.lookup();
            for (int i = 0; i < components.length; i++) {
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                forms[i] = known.of(components[i].getGenericType(), bound);
            }
            var raw = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, raw))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not a public record: " + type, e);
        }
    }

    boolean isOf(Object value) {
        return value.getClass() == type;
    }

    @Override
    public void write(Bytes out, @Nullable Object value) {
        out.number(value == null ? 0 : 1);
        if (value == null) {
            return;
        }
        for (int i = 0; i < forms.length; i++) {
            forms[i].write(out, call(accessors[i], value));
        }
    }

    @Override
    public @Nullable Object read(Bytes in) {
        if (in.number() == 0) {
            return null;
        }
        var values = new Object[forms.length];
        for (int i = 0; i < forms.length; i++) {
            values[i] = forms[i].read(in);
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    private static @Nullable Object call(MethodHandle accessor, Object value) {
        try {
            return (Object) accessor.invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + value.getClass().getName(), e);
        }
    }
}
