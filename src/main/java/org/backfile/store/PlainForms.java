package org.backfile.store;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values that hold no others: strings, numbers, days, and arrays of numbers. */
final class PlainForms {

    private PlainForms() {}

    static final class StringForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.string((String) value);
        }

        @Override
        public @Nullable Object read(Bytes in) {
            return in.string();
        }
    }

    static final class IntForm implements Form {
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

    static final class LongForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.number((Long) Objects.requireNonNull(value));
        }

        @Override
        public Object read(Bytes in) {
            return in.number();
        }
    }

    /** All eight bytes of each: these are digests, which seven bits a byte would only lengthen. */
    static final class LongsForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            var numbers = (long[]) Objects.requireNonNull(value);
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

    static final class IntsForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            var numbers = (int[]) Objects.requireNonNull(value);
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

    static final class BooleansForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            var flags = (boolean[]) Objects.requireNonNull(value);
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

    static final class DoubleForm implements Form {
        @Override
        public void write(Bytes out, @Nullable Object value) {
            out.eight(Double.doubleToLongBits((Double) Objects.requireNonNull(value)));
        }

        @Override
        public Object read(Bytes in) {
            return Double.longBitsToDouble(in.eight());
        }
    }

    static final class DayForm implements Form {
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
}
