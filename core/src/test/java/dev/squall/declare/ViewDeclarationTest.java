package dev.squall.declare;

import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.count;
import static dev.squall.Sql.from;
import static dev.squall.Sql.max;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.Sql.statement;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.error.SquallException;
import dev.squall.sql.Fragment;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.MaterializedView;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.table.View;
import dev.squall.type.CompositeType;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ViewDeclarationTest {

    static final class Adults extends View<Object> {
        final TextColumn<Object, String> email = new TextColumn<>(this, "email", Types.TEXT, false);
        final IntegerColumn<Object, Long, BigDecimal> visits =
                new IntegerColumn<>(this, "visits", Types.BIGINT, false);

        Adults() {
            super("", "adults", null);
        }

        @Override
        public RecordReader<Object> reader() {
            return (row, first) -> row;
        }

        @Override
        public Table<Object> as(String alias) {
            return this;
        }

        @Override
        protected boolean declaresPolicy() {
            return Definition.of(this).declaresPolicy();
        }
    }

    private static Definition read(BiConsumer<Adults, Definition> body) {
        Adults adults = new Adults();
        Definition d = new Definition(adults);
        body.accept(adults, d);
        d.collected().finish();
        return d;
    }

    private static ViewDeclaration view(Fragment query) {
        return read((t, d) -> d.view(query)).all(ViewDeclaration.class).getFirst();
    }

    private static final Fragment GOOD =
            select(people.email, people.visits).from(people).where(people.age.ge(18));

    @Test
    void columnsAreQualifiedAndValuesAreLiterals() {
        ViewDeclaration view = view(GOOD);

        assertThat(view.query().sql())
                .isEqualTo("select people.email, people.visits from people where people.age >= 18");
        assertThat(view.reads()).containsExactly(people);
        assertThat(view.options()).isEqualTo(new ViewOptions(false, false, false, false));
    }

    @Test
    void coalesceIsNeverNull() {
        var query = select(coalesce(people.firstName, "nobody"), count(people.id)).from(people);

        assertThat(view(query).query().sql())
                .isEqualTo(
                        "select coalesce(people.first_name, 'nobody'::text), count(people.id)"
                                + " from people");
    }

    @Test
    void aSubqueryIsReadToo() {
        var boss = people.as("boss");
        var mostVisits = select(count(from(boss).where(boss.active))).withoutFrom();

        assertThat(
                        view(statement("select 'x', n from {} as q(n)", parentheses(mostVisits)))
                                .reads())
                .containsExactly(boss);
    }

    private static Fragment parentheses(Fragment query) {
        return out -> out.nested(query);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(
                        "view adults has 2 columns, and its query gives 1",
                        (t, d) -> d.view(select(people.email).from(people))),
                wrong(
                        "view adults has the column visits of type bigint, and its query gives"
                                + " integer there",
                        (t, d) -> d.view(select(people.email, people.age).from(people))),
                wrong(
                        "view adults has the column email of type text, and its query gives bigint"
                                + " there",
                        (t, d) -> d.view(select(people.visits, people.email).from(people))),
                wrong(
                        "view adults has the column email, which is never null, and its query can"
                                + " give null there",
                        (t, d) -> d.view(select(people.firstName, people.visits).from(people))),
                wrong(
                        "view adults has the column email, which is never null",
                        (t, d) ->
                                d.view(
                                        select(max(people.email), people.visits.orNull())
                                                .from(people))),
                wrong(
                        "view adults has the column visits, which is never null",
                        (t, d) ->
                                d.view(
                                        select(people.email, scalar(select(count()).from(people)))
                                                .from(people))),
                wrong(
                        "view adults reads itself",
                        (t, d) -> d.view(select(t.email, t.visits).from(t))),
                wrong(
                        "policy p is declared of a view",
                        (t, d) -> {
                            d.view(GOOD);
                            d.policy("p").to(AUTHENTICATED).using(everyRow());
                        }),
                wrong(
                        "constraint or index i is declared of a view",
                        (t, d) -> {
                            d.view(GOOD);
                            d.index("i").on(t.email);
                        }),
                wrong(
                        "people is not in this query's FROM",
                        (t, d) ->
                                d.view(
                                        select(people.email, people.visits)
                                                .from(people.as("other")))));
    }

    private static Arguments wrong(String message, BiConsumer<Adults, Definition> body) {
        return Arguments.of(message, body);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isAnErrorWhenItIsRead(String message, BiConsumer<Adults, Definition> body) {
        SquallException error = catchThrowableOfType(SquallException.class, () -> read(body));

        assertThat(error).hasMessageContaining(message).hasMessageContaining("hint");
    }

    record Address(String street) {}

    record Position(int x) {}

    private static final CompositeType<Address> ADDRESS =
            CompositeType.of(
                    "",
                    "address",
                    Address.class,
                    row -> new Address(row.get(0)),
                    CompositeType.field("street", Types.TEXT, Address::street));
    private static final CompositeType<Position> POSITION =
            CompositeType.of(
                    "",
                    "position",
                    Position.class,
                    row -> new Position(row.get(0)),
                    CompositeType.field("x", Types.INTEGER, Position::x));

    static final class Shops extends Sketch {
        final Column<Object, Address> address = new Column<>(this, "address", ADDRESS, false);
        final Column<Object, Position> position = new Column<>(this, "position", POSITION, false);

        Shops() {
            super("shops");
        }

        @Override
        public void declare(Definition d) {}
    }

    static final class Places extends View<Object> {
        final Column<Object, Address> spot = new Column<>(this, "spot", ADDRESS, false);
        final Column<Object, Position> at = new Column<>(this, "at", POSITION, false);

        Places() {
            super("", "places", null);
        }

        @Override
        public RecordReader<Object> reader() {
            return (row, first) -> row;
        }

        @Override
        public Table<Object> as(String alias) {
            return this;
        }

        @Override
        protected boolean declaresPolicy() {
            return false;
        }
    }

    @Test
    void compositesThatChangePlacesAreNoticed() {
        Shops shops = new Shops();
        Definition d = new Definition(new Places());
        d.view(select(shops.position, shops.address).from(shops));

        SquallException error =
                catchThrowableOfType(SquallException.class, () -> d.collected().finish());

        assertThat(error)
                .hasMessageContaining(
                        "view places has the column spot of type address, and its query gives"
                                + " \"position\" there");
    }

    @Test
    void aViewIsGrantedSelectAlone() {
        SquallException error =
                catchThrowableOfType(
                        SquallException.class,
                        () ->
                                Definition.ofRoot(
                                        d ->
                                                d.role(AUTHENTICATED)
                                                        .grant(SELECT, INSERT)
                                                        .on(new Adults())));

        assertThat(error).hasMessageContaining("on the view adults").hasMessageContaining("hint");
    }

    static final class Wide extends Sketch {
        final Column<Object, UUID> id = uuid("id");

        Wide() {
            super("wide");
        }

        @Override
        public void declare(Definition d) {
            d.view(GOOD);
        }
    }

    @Test
    void aTableHasNoQuery() {
        SquallException error =
                catchThrowableOfType(SquallException.class, () -> Definition.of(new Wide()));

        assertThat(error).hasMessageContaining("view wide is no view");
    }

    /// Two materialized views that read each other: an error of the plan, not of this question.
    static final class Circle extends MaterializedView<Object> implements Declared {
        private final String reads;

        Circle(String name, String reads) {
            super("", name, null);
            this.reads = reads;
        }

        @Override
        public void declare(Definition d) {
            String own = qualifier();
            d.view(statement("select 1 from {}", new Circle(reads, own))).securityInvoker();
        }

        @Override
        public RecordReader<Object> reader() {
            return (row, first) -> List.of();
        }

        @Override
        public Table<Object> as(String alias) {
            return this;
        }

        @Override
        protected boolean declaresPolicy() {
            return Definition.of(this).declaresPolicy();
        }
    }

    @Test
    void aCircleOfViewsHasNoPolicies() {
        Circle a = new Circle("a", "b");

        assertThat(a.guarded()).isFalse();
        assertThat(DeclaredView.of(TableRef.of(a), Definition.of(a)).pastPolicies()).isFalse();
    }
}
