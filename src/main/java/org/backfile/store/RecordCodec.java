package org.backfile.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes records of the corpus as bytes and reads them back. What to write follows from the record's own components, so a new component needs
 * no code here. Knows records, sealed interfaces of records, enums, lists, maps, strings, days, {@code int}, {@code long}, {@code double} and
 * {@code boolean}, each of which may be absent, and arrays of {@code long}, {@code int} and
 * {@code boolean}. The bytes are for the program that wrote them: nothing in them tells one shape from another.
 *
 * <p>A codec is immutable and may be shared.
 */
public final class RecordCodec<T> {

    /** One kind of value, to bytes and back. */
    private interface Form {
        void write(Bytes out, @Nullable Object value);

        @Nullable
        Object read(Bytes in);
    }

    private final Form form;

    private RecordCodec(Form form) {
        this.form = form;
    }

    /**
     * The codec of a record type.
     *
     * @throws IllegalArgumentException if the record holds, at any depth, a type that the class comment does not name
     */
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(new Forms().of(type, Map.of()));
    }

    public byte[] encode(T value) {
        var out = new Bytes(new byte[4096]);
        form.write(out, value);
        return out.written();
    }

    /**
     * The value that was written.
     *
     * @throws DamagedCache if the bytes are none of this codec
     */
    @SuppressWarnings(
            "unchecked") // What encode wrote is a T; the class comment says that other bytes have no business here.
    public T decode(byte[] bytes) {
        try {
            return (T) java.util.Objects.requireNonNull(form.read(new Bytes(bytes)));
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException e) {
            throw new DamagedCache("a part of it cannot be read", e);
        }
    }

    /** Finds the form of each type once. */
    private static final class Forms {

        private final Map<Class<?>, Form> plainRecords = new HashMap<>();

        Form of(Type type, Map<TypeVariable<?>, Type> bound) {
            if (type instanceof TypeVariable<?> variable) {
                return of(java.util.Objects.requireNonNull(bound.get(variable), variable::getName), bound);
            }
            if (type instanceof ParameterizedType generic) {
                return generic(generic, bound);
            }
            var raw = (Class<?>) type;
            if (raw == String.class) {
                return new StringForm();
            } else if (raw == int.class || raw == Integer.class) {
                return new IntForm();
            } else if (raw == long.class) {
                return new LongForm();
            } else if (raw == long[].class) {
                return new LongsForm();
            } else if (raw == int[].class) {
                return new IntsForm();
            } else if (raw == boolean[].class) {
                return new BooleansForm();
            } else if (raw == double.class) {
                return new DoubleForm();
            } else if (raw == boolean.class) {
                return new EnumForm(List.of(false, true));
            } else if (raw == LocalDate.class) {
                return new DayForm();
            } else if (raw.isEnum()) {
                return new EnumForm(List.of(raw.getEnumConstants()));
            } else if (raw.isSealed()) {
                return new CasesForm(Arrays.stream(raw.getPermittedSubclasses())
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
                return new ListForm(of(arguments[0], bound));
            } else if (raw == Map.class) {
                return new MapForm(of(arguments[0], bound), of(arguments[1], bound));
            } else if (raw.isRecord()) {
                var inner = new HashMap<TypeVariable<?>, Type>(bound);
                for (int i = 0; i < arguments.length; i++) {
                    inner.put(raw.getTypeParameters()[i], arguments[i]);
                }
                return record(raw, inner);
            }
            throw new IllegalArgumentException("no form for " + type);
        }

        private Form record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
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

    private static final class StringForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.string((String) value);
        }

        @Override
        public @Nullable Object read(Bytes in) {
            return in.string();
        }
    }

    private static final class IntForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.number(value == null ? 0 : 1L + ((Integer) value & 0xffffffffL));
        }

        @Override
        public @Nullable Object read(Bytes in) {
            long number = in.number();
            return number == 0 ? null : (Object) (int) (number - 1);
        }
    }

    private static final class LongForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.number((Long) java.util.Objects.requireNonNull(value));
        }

        @Override
        public Object read(Bytes in) {
            return in.number();
        }
    }

    /** All eight bytes of each: these are digests, which seven bits a byte would only lengthen. */
    private static final class LongsForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            var numbers = (long[]) java.util.Objects.requireNonNull(value);
            out.number(numbers.length);
            for (long number : numbers) {
                out.eight(number);
            }
        }

        @Override
        public Object read(Bytes in) {
            var numbers = new long[(int) in.number()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.eight();
            }
            return numbers;
        }
    }

    private static final class IntsForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            var numbers = (int[]) java.util.Objects.requireNonNull(value);
            out.number(numbers.length);
            for (int number : numbers) {
                out.number(number & 0xffffffffL);
            }
        }

        @Override
        public Object read(Bytes in) {
            var numbers = new int[(int) in.number()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (int) in.number();
            }
            return numbers;
        }
    }

    private static final class BooleansForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            var flags = (boolean[]) java.util.Objects.requireNonNull(value);
            out.number(flags.length);
            for (boolean flag : flags) {
                out.number(flag ? 1 : 0);
            }
        }

        @Override
        public Object read(Bytes in) {
            var flags = new boolean[(int) in.number()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = in.number() == 1;
            }
            return flags;
        }
    }

    private static final class DoubleForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.eight(Double.doubleToLongBits((Double) java.util.Objects.requireNonNull(value)));
        }

        @Override
        public Object read(Bytes in) {
            return Double.longBitsToDouble(in.eight());
        }
    }

    private static final class DayForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.string(value == null ? null : value.toString());
        }

        @Override
        public @Nullable Object read(Bytes in) {
            var text = in.string();
            return text == null ? null : LocalDate.parse(text);
        }
    }

    private record EnumForm(List<?> constants) implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.number(value == null ? 0 : 1 + constants.indexOf(value));
        }

        @Override
        public @Nullable Object read(Bytes in) {
            int index = (int) in.number();
            return index == 0 ? null : constants.get(index - 1);
        }
    }

    private record CasesForm(List<Form> cases) implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            if (value == null) {
                out.number(0);
                return;
            }
            for (int i = 0; i < cases.size(); i++) {
                if (((RecordForm) cases.get(i)).type == value.getClass()) {
                    out.number(1 + i);
                    cases.get(i).write(out, value);
                    return;
                }
            }
            throw new IllegalArgumentException("not a case: " + value.getClass());
        }

        @Override
        public @Nullable Object read(Bytes in) {
            int index = (int) in.number();
            return index == 0 ? null : cases.get(index - 1).read(in);
        }
    }

    private record ListForm(Form element) implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            var list = (List<?>) value;
            out.number(list == null ? 0 : 1 + list.size());
            if (list != null) {
                list.forEach(each -> element.write(out, each));
            }
        }

        @Override
        public @Nullable Object read(Bytes in) {
            int size = (int) in.number() - 1;
            if (size < 0) {
                return null;
            }
            var list = new ArrayList<@Nullable Object>(size);
            for (int i = 0; i < size; i++) {
                list.add(element.read(in));
            }
            return Collections.unmodifiableList(list);
        }
    }

    private record MapForm(Form key, Form value) implements Form {
        @Override
        public void write(Bytes out, @Nullable Object map) {
            var entries = new TreeMap<>((Map<?, ?>) java.util.Objects.requireNonNull(map));
            out.number(entries.size());
            entries.forEach((k, v) -> {
                key.write(out, k);
                value.write(out, v);
            });
        }

        @Override
        public Object read(Bytes in) {
            var map = new TreeMap<@Nullable Object, @Nullable Object>();
            for (long left = in.number(); left > 0; left--) {
                map.put(key.read(in), value.read(in));
            }
            return Collections.unmodifiableMap(map);
        }
    }

    private static final class RecordForm implements Form {

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
                var raw =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                constructor = lookup.findConstructor(type, MethodType.methodType(void.class, raw))
                        .asSpreader(Object[].class, components.length)
                        .asType(MethodType.methodType(Object.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("not a public record: " + type, e);
            }
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
                throw new IllegalStateException(
                        "cannot read " + value.getClass().getName(), e);
            }
        }
    }
}
