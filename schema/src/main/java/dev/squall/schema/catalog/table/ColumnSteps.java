package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Options;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The steps that change the properties of a column.
final class ColumnSteps {

    private final Column column;
    private final Sides sides;
    private final List<Step> steps = new ArrayList<>();

    ColumnSteps(Column column, Sides sides) {
        this.column = column;
        this.sides = sides;
    }

    Change from(Column before) {
        Column old = moved(before);
        if (!canFollow(old)) {
            return Change.recreated();
        }
        if (old.identity() != null && column.identity() == null) {
            add(column.alterColumn().sql(" drop identity"), null);
        }
        boolean retyped =
                !old.type().equals(column.type())
                        || !Objects.equals(old.collation(), column.collation());
        String oldDefault = plain(old, retyped);
        type(old, retyped);
        expression(old);
        notNull(old.notNull());
        setDefault(oldDefault);
        identity(old.identity());
        storage(retyped ? new ColumnCopy(old).stored(column.storage().asUsual()) : old);
        boolean moved =
                !before.type().equals(column.type())
                        || !Objects.equals(before.collation(), column.collation());
        return Change.altered(steps, moved ? below(column.id()) : Set.of());
    }

    /// As it is after the column above has changed, if it has been below that one all the time.
    private Column moved(Column before) {
        boolean below = column.parent() != null && column.parent().equals(before.parent());
        return below ? new ColumnAbove(column, sides).then(before) : before;
    }

    /// The column and those that inherit it, which change with it.
    private Set<ObjectId> below(ObjectId id) {
        Set<ObjectId> all = new TreeSet<>();
        all.add(id);
        sides.from().dependents(id, Column.class).stream()
                .filter(child -> id.equals(child.parent()))
                .forEach(child -> all.addAll(below(child.id())));
        return all;
    }

    /// A column becomes computed, or computed from something else, by being made anew.
    private boolean canFollow(Column old) {
        Generated before = old.generated();
        Generated after = column.generated();
        if (Objects.equals(before, after)) {
            return true;
        }
        if (before == null || (after == null && before.virtual())) {
            return false;
        }
        return after == null
                || (before.virtual() == after.virtual() && sides.to().server().major() >= 17);
    }

    /// A default of the old type would be in the way of the new one.
    private @Nullable String plain(Column old, boolean retyped) {
        String before = old.defaultsTo();
        boolean drop = before != null && (retyped || column.defaultsTo() == null);
        if (drop) {
            add(column.alterColumn().sql(" drop default"), null);
        }
        return drop ? null : before;
    }

    private void type(Column old, boolean retyped) {
        if (retyped) {
            steps.add(new TypeChange(old, column, sides).step());
        }
    }

    private void expression(Column old) {
        Generated after = column.generated();
        if (Objects.equals(old.generated(), after)) {
            return;
        }
        if (after == null) {
            add(column.alterColumn().sql(" drop expression"), null);
        } else {
            Ddl sql = column.alterColumn().sql(" set expression as (");
            add(sql.declared(after.expression()).sql(")"), rewrite());
        }
    }

    private void setDefault(@Nullable String before) {
        String after = column.defaultsTo();
        if (after != null && !after.equals(before)) {
            add(column.alterColumn().sql(" set default ").declared(after), null);
        }
    }

    private void notNull(@Nullable NotNull before) {
        NotNull after = column.notNull();
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null) {
            add(column.alterColumn().sql(" drop not null"), null);
        } else {
            steps.addAll(new NotNullSteps(column, sides).from(before, after));
        }
    }

    private void identity(@Nullable Identity before) {
        Identity after = column.identity();
        if (after == null || after.equals(before)) {
            return;
        }
        if (before == null) {
            add(column.alterColumn().sql(" add ").add(after.ddl(column.id())), null);
            if (sides.from().has(column.id())) {
                add(new IdentitySteps(column, after, after).goOn(), null);
            }
        } else {
            new IdentitySteps(column, before, after).steps().forEach(steps::add);
        }
    }

    private void storage(Column old) {
        if (!old.storage().equals(column.storage())) {
            Ddl sql = column.alterColumn().sql(" set storage ");
            add(sql.declared(column.storage().where().word()), null);
        }
        if (!Objects.equals(old.compression(), column.compression())) {
            String method = column.compression();
            Ddl sql = column.alterColumn().sql(" set compression ");
            add(sql.declared(method == null ? "default" : method), null);
        }
        if (old.statistics() != column.statistics()) {
            add(column.alterColumn().sql(" set statistics ").number(column.statistics()), null);
        }
        Options.changes(old.options(), column.options())
                .forEach(change -> add(column.alterColumn().add(change), null));
    }

    private Hazard rewrite() {
        return Hazard.rewrite("all of " + column.table().called() + " is written anew");
    }

    private void add(Ddl sql, @Nullable Hazard hazard) {
        ObjectId id = column.id();
        steps.add(Step.of(id, sql, hazard));
    }
}
