package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.type.JsonType;
import dev.squall.type.PgType;
import dev.squall.type.Types;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps from a json value to a part of it.
final class JsonSteps {

    private static final Constant NULL = new Constant(KnownSql.literal("null"));

    private JsonSteps() {}

    static <T extends @Nullable Object> JsonExpr<T> set(
            JsonEdits<T> json, Expr<?> part, @Nullable Object value) {
        return new JsonNode<>(
                Call.same(
                        JsonFunctions.JSONB_SET,
                        json,
                        path(json, part),
                        value(part.type(), value)));
    }

    /// `'{address,city}'`
    ///
    /// @throws InvalidQuery if it is no part of the value
    private static Expr<?> path(Expr<?> json, Expr<?> part) {
        Expr<?> root = root(json);
        Deque<String> steps = new ArrayDeque<>();
        Expr<?> at = bare(part);
        String name = name(at);
        while (name != null && at instanceof Infix<?> step) {
            steps.addFirst(name);
            at = bare(step.left());
            name = name(at);
        }
        if (steps.isEmpty() || at != root) {
            throw new InvalidQuery(
                    Report.of(
                                    SqlWriter.shown(part)
                                            + " is no part of "
                                            + SqlWriter.shown(root)
                                            + ", which it is to be set in")
                            .hint("name a component: plans.context.set(plans.context.goal, …)"));
        }
        return Bind.of(Types.TEXT.array(), List.copyOf(steps));
    }

    /// The value of a part, as json: `to_jsonb(?::integer)`.
    private static Expr<?> value(PgType<?> type, @Nullable Object value) {
        if (value == null) {
            return new Cast<>(NULL, JsonPaths.ANY_JSONB);
        }
        Expr<?> bind = Bind.of(type, value);
        return type instanceof JsonType
                ? bind
                : Call.of(JsonFunctions.TO_JSONB, JsonPaths.ANY_JSONB, new Cast<>(bind, type));
    }

    /// What is edited, without the edits before.
    private static Expr<?> root(Expr<?> json) {
        Expr<?> at = bare(json);
        while (at instanceof Call<?> call
                && call.function() == JsonFunctions.JSONB_SET
                && call.arguments().getFirst() instanceof Expr<?> before) {
            at = bare(before);
        }
        return at;
    }

    /// Without family, cast and null.
    private static Expr<?> bare(Expr<?> expression) {
        return switch (expression) {
            case FamilyNode<?> node -> bare(node.value());
            case OrNull<?>(var value) -> bare(value);
            case Cast<?>(Expr<?> value, _) -> bare(value);
            default -> expression;
        };
    }

    /// The name of the member, or the position of the element, that it leads to; null if it leads
    /// nowhere.
    private static @Nullable String name(Expr<?> expression) {
        if (!(expression instanceof Infix<?> step)
                || (step.operator() != Operators.MEMBER
                        && step.operator() != Operators.MEMBER_AS_TEXT)) {
            return null;
        }
        return switch (step.right()) {
            case JsonKey key -> key.name();
            case Whole position -> Integer.toString(position.number());
            case Bind<?>(_, String name) -> name;
            default -> null;
        };
    }
}
