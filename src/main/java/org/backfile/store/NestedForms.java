package org.backfile.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Values of one form among others, or of many: constants, cases, lists, maps. */
final class NestedForms {

    private NestedForms() {}

    record EnumForm(List<?> constants) implements Form {
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

    record CasesForm(List<RecordForm> cases) implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            if (value == null) {
                out.number(0);
                return;
            }
            for (int i = 0; i < cases.size(); i++) {
                if (cases.get(i).isOf(value)) {
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

    record ListForm(Form element) implements Form {
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

    record MapForm(Form key, Form value) implements Form {
        @Override
        public void write(Bytes out, @Nullable Object map) {
            var entries = new TreeMap<>((Map<?, ?>) Objects.requireNonNull(map));
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
}
