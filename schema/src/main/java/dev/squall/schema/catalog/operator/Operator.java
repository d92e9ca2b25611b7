package dev.squall.schema.catalog.operator;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An operator. Its name carries the types of its operands.
///
/// @param symbol what it looks like: `~~~`
/// @param function as the server prints it
/// @param left the type on its left, unless it is a prefix
/// @param right the type on its right
/// @param commutator the operator with the sides exchanged
/// @param negator the operator that says the contrary
/// @param restrict the function that estimates how many rows it leaves
/// @param join the same for a join
public record Operator(
        ObjectId id,
        String symbol,
        String function,
        @Nullable String left,
        String right,
        @Nullable Partner commutator,
        @Nullable Partner negator,
        @Nullable String restrict,
        @Nullable String join,
        boolean hashes,
        boolean merges)
        implements CatalogObject {

    private static final int LINKS_CAN_BE_SET = 17;

    @Override
    public String phrase() {
        Ddl sql = name(Ddl.of("operator ")).sql(" (").declared(left == null ? "none" : left);
        return sql.sql(", ").declared(right).sql(")").text();
    }

    private Ddl name(Ddl sql) {
        return sql.name(id.schema()).sql(".").declared(symbol);
    }

    @Override
    public Set<String> occupies() {
        return Set.of("operator " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = name(Ddl.of("create operator ")).sql(" (\n    function = ").declared(function);
        clause(sql, "leftarg", left);
        clause(sql, "rightarg", right);
        clause(sql, "commutator", commutator == null ? null : commutator.text());
        clause(sql, "negator", negator == null ? null : negator.text());
        clause(sql, "restrict", restrict);
        clause(sql, "join", join);
        sql.sqlIf(hashes, ",\n    hashes").sqlIf(merges, ",\n    merges");
        return List.of(Step.of(id, sql.sql("\n)")));
    }

    private static void clause(Ddl sql, String name, @Nullable String value) {
        if (value != null) {
            sql.sql(",\n    ").declared(name).sql(" = ").declared(value);
        }
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Operator old = (Operator) before;
        boolean same = function.equals(old.function) && right.equals(old.right);
        Ddl set = new Ddl();
        if (!same || !(flags(old, sides, set) && partners(old, sides, set))) {
            return Change.recreated();
        }
        estimate(set, "restrict", old.restrict, restrict);
        estimate(set, "join", old.join, join);
        String list = set.text();
        Ddl sql = Ddl.of("alter ").declared(phrase()).sql(" set (");
        return Change.altered(
                list.isEmpty()
                        ? List.of()
                        : List.of(Step.of(id, sql.declared(list.substring(2)).sql(")"))));
    }

    private static void estimate(
            Ddl set, String name, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            set.sql(", ").declared(name).sql(" = ").declared(after == null ? "none" : after);
        }
    }

    /// What is said once cannot be taken back, and before version 17 it is said at the beginning.
    private boolean flags(Operator old, Sides sides, Ddl set) {
        boolean more = (hashes || !old.hashes) && (merges || !old.merges);
        set.sqlIf(hashes && !old.hashes, ", hashes").sqlIf(merges && !old.merges, ", merges");
        boolean same = hashes == old.hashes && merges == old.merges;
        return same || (more && canSet(sides));
    }

    private boolean partners(Operator old, Sides sides, Ddl set) {
        return partner("commutator", old.commutator, commutator, sides, set)
                && partner("negator", old.negator, negator, sides, set);
    }

    /// A partner that goes is forgotten by the server, and one that comes makes itself known.
    private boolean partner(
            String name, @Nullable Partner before, @Nullable Partner after, Sides sides, Ddl set) {
        if (Objects.equals(before, after)) {
            return true;
        }
        boolean gone = before == null || !sides.to().has(before.id(this));
        if (!gone || after == null) {
            return gone;
        }
        if (!sides.from().has(after.id(this)) && after.knows(this, sides)) {
            return true;
        }
        set.sql(", ").declared(name).sql(" = ").declared(after.text());
        return canSet(sides);
    }

    private static boolean canSet(Sides sides) {
        return sides.to().server().major() >= LINKS_CAN_BE_SET;
    }

    /// An operator that this one names.
    ///
    /// @param name the name of its id, with the types of its operands
    record Partner(String schema, String symbol, String name) {

        String text() {
            Ddl sql = Ddl.of("operator(").name(schema).sql(".");
            return sql.declared(symbol).sql(")").text();
        }

        ObjectId id(Operator of) {
            return ObjectId.of(of.id().kind(), schema, name);
        }

        /// Whether it names the other one too.
        boolean knows(Operator other, Sides sides) {
            return sides.to()
                    .get(ObjectId.of(ObjectKind.OPERATOR, schema, name), Operator.class)
                    .filter(o -> names(o.commutator, other) || names(o.negator, other))
                    .isPresent();
        }

        private static boolean names(@Nullable Partner partner, Operator other) {
            return partner != null && partner.id(other).equals(other.id());
        }
    }
}
