package org.backfile.render.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.core.DateFilter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets Pebble's filter {@code date} print a moment as it is in UTC where the template names no zone: the machine's would make another page of
 * it. Text is left to the filter, which reads and prints it in one and the same zone.
 */
final class DatesAnywhere extends AbstractExtension {

    private static final String ZONE = "timeZone";

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("date", new InUtc());
    }

    private static final class InUtc extends DateFilter {

        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (input instanceof CharSequence || arguments.get(ZONE) != null) {
                return super.apply(input, arguments, self, context, line);
            }
            var zoned = new HashMap<>(arguments);
            zoned.put(ZONE, "UTC");
            return super.apply(input, zoned, self, context, line);
        }
    }
}
