package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.Types;

/// Operators of ranges, and what stands at their right side.
final class Ranges {

    static final KnownSql CONTAINS = KnownSql.constant(" @> ");
    static final KnownSql CONTAINED_IN = KnownSql.constant(" <@ ");
    static final KnownSql OVERLAPS = KnownSql.constant(" && ");
    static final KnownSql LEFT_OF = KnownSql.constant(" << ");
    static final KnownSql RIGHT_OF = KnownSql.constant(" >> ");
    static final KnownSql NOT_RIGHT_OF = KnownSql.constant(" &< ");
    static final KnownSql NOT_LEFT_OF = KnownSql.constant(" &> ");
    static final KnownSql ADJACENT = KnownSql.constant(" -|- ");
    static final KnownSql UNION = KnownSql.constant(" + ");
    static final KnownSql INTERSECTION = KnownSql.constant(" * ");
    static final KnownSql DIFFERENCE = KnownSql.constant(" - ");
    static final KnownSql MERGE = KnownSql.constant("range_merge");

    private Ranges() {}

    static <E extends Comparable<? super E>> Condition match(
            AnyRangeExpr<?, E> left, KnownSql operator, Range<E> right) {
        return Match.of(left, operator, Bind.of(left.rangeType(), right));
    }

    static <E extends Comparable<? super E>> Condition match(
            AnyRangeExpr<?, E> left, KnownSql operator, Multirange<E> right) {
        return Match.of(left, operator, Bind.of(left.rangeType().multirange(), right));
    }

    static Condition test(KnownSql function, Expr<?> subject) {
        return new BooleanNode(Call.of(function, Types.BOOLEAN, subject));
    }
}
