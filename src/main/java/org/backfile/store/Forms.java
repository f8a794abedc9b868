package org.backfile.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds the form of each type once. */
final class Forms {

    private final Map<Class<?>, RecordForm> plainRecords = new HashMap<>();

    Form of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return of(Objects.requireNonNull(bound.get(variable), variable::getName), bound);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, bound);
        }
        var raw = (Class<?>) type;
        if (raw == String.class) {
            return new PlainForms.StringForm();
        } else if (raw == int.class || raw == Integer.class) {
            return new PlainForms.IntForm();
        } else if (raw == long.class) {
            return new PlainForms.LongForm();
        } else if (raw == long[].class) {
            return new PlainForms.LongsForm();
        } else if (raw == int[].class) {
            return new PlainForms.IntsForm();
        } else if (raw == boolean[].class) {
            return new PlainForms.BooleansForm();
        } else if (raw == double.class) {
            return new PlainForms.DoubleForm();
        } else if (raw == boolean.class) {
            return new NestedForms.EnumForm(List.of(false, true));
        } else if (raw == LocalDate.class) {
            return new PlainForms.DayForm();
        } else if (raw.isEnum()) {
            return new NestedForms.EnumForm(List.of(raw.getEnumConstants()));
        } else if (raw.isSealed()) {
            return new NestedForms.CasesForm(Arrays.stream(raw.getPermittedSubclasses())
                    .map(each -> record(each, Map.of()))
                    .toList());
        } else if (raw.isRecord()) {
            return record(raw, Map.of());
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private Form generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (raw == List.class) {
            return new NestedForms.ListForm(of(arguments[0], bound));
        } else if (raw == Map.class) {
            return new NestedForms.MapForm(of(arguments[0], bound), of(arguments[1], bound));
        } else if (raw.isRecord()) {
            var inner = new HashMap<TypeVariable<?>, Type>(bound);
            for (int i = 0; i < arguments.length; i++) {
                inner.put(raw.getTypeParameters()[i], arguments[i]);
            }
            return record(raw, inner);
        }
        throw new IllegalArgumentException("no form for " + type);
    }

    private RecordForm record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        if (type.getTypeParameters().length > 0) {
            return new RecordForm(type, this, bound);
        }
        var known = plainRecords.get(type);
        if (known == null) {
            known = new RecordForm(type, this, bound);
            plainRecords.put(type, known);
        }
        return known;
    }
}
