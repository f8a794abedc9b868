package org.backfile.render.theme;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.StringUtils;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shortens the two ways that a page goes thousands of times: from a record to one of its components, and from a value to its escaped text.
 * Templates print the same with it and without.
 */
final class QuickPrinting extends AbstractExtension {

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new RecordComponents());
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
        return List.of(template -> new Escaping((PebbleTemplateImpl) template));
    }

    /** Runs behind Pebble's own, which puts the filter {@code escape} around what templates print. */
    private static final class Escaping extends AbstractNodeVisitor {

        private Escaping(PebbleTemplateImpl template) {
            super(template);
        }

        @Override
        public void visit(PrintNode node) {
            if (node.getExpression() instanceof FilterExpression filter
                    && filter.getRightExpression() instanceof FilterInvocationExpression call
                    && call.getFilterName().equals("escape")
                    && isEmpty(call.getArgs())) {
                node.setExpression(new Escaped(filter.getLeftExpression()));
            }
            super.visit(node);
        }

        /** Who names another way of escaping gets it. */
        private static boolean isEmpty(ArgumentsNode arguments) {
            return isEmpty(arguments.getPositionalArgs()) && isEmpty(arguments.getNamedArgs());
        }

        private static boolean isEmpty(@Nullable List<?> arguments) {
            return arguments == null || arguments.isEmpty();
        }
    }

    /** A value as it may stand in HTML: what the filter gives, without looking for the filter, its arguments and its strategy each time. */
    private record Escaped(Expression<?> value) implements Expression<Object> {

        @Override
        public @Nullable Object evaluate(PebbleTemplateImpl template, EvaluationContextImpl context) {
            var plain = value.evaluate(template, context);
            return plain == null || plain instanceof SafeString ? plain : Theme.escape(StringUtils.toString(plain));
        }

        @Override
        public void accept(NodeVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public int getLineNumber() {
            return value.getLineNumber();
        }
    }
}
