package dev.squall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.MissingRow;
import dev.squall.error.SessionRequired;
import dev.squall.error.StatementTimeout;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.shape.Find;
import dev.squall.shape.Level;
import dev.squall.shape.Maker;
import dev.squall.shape.Many;
import dev.squall.shape.One;
import dev.squall.shape.Shape;
import dev.squall.shape.ShapeOf;
import dev.squall.shape.ToMany;
import dev.squall.shape.ToOne;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Shapes in sessions: everybody sees their own rows, at every level.
@PostgresTest(ShapeSessionTest.Nodes.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShapeSessionTest {

    private static final int OFTEN = 14; // a statement gets its server-side name at the 5th

    /// A tree of notes: 1 and 2 below it, 3 below 2 are Ann's; 4 below 1, 5 below 2 are Bob's; 6 is
    /// Ann's below Bob's 4.
    static final class Nodes implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {
            new Tenants().prepare(database);
            String ann = "'" + Tenants.ANN + "'";
            String bob = "'" + Tenants.BOB + "'";
            database.execute(
                    "create table nodes (id int primary key, parent_id int not null references"
                            + " nodes, owner uuid not null)",
                    "insert into nodes values (1, 1, "
                            + ann
                            + "), (2, 1, "
                            + ann
                            + "), (3, 2, "
                            + ann
                            + "), (4, 1, "
                            + bob
                            + "), (5, 2, "
                            + bob
                            + "), (6, 4, "
                            + ann
                            + ")",
                    "alter table nodes enable row level security",
                    "alter table nodes force row level security",
                    "create policy own on nodes to authenticated using"
                            + " (owner = nullif(current_setting('app.user_id', true), '')::uuid)",
                    "grant select, update on nodes to authenticated");
        }
    }

    record Node(int id, int parentId, UUID owner) {}

    private static final class NodeTable extends Table<Node> {

        static final NodeTable nodes = new NodeTable(null);

        final IntegerColumn<Node, Integer, Long> id =
                new IntegerColumn<>(this, "id", Types.INTEGER, false);
        final IntegerColumn<Node, Integer, Long> parentId =
                new IntegerColumn<>(this, "parent_id", Types.INTEGER, false);
        final Column<Node, UUID> owner = new Column<>(this, "owner", Types.UUID, false);
        final ToOne<Node, Node, NodeTable> parent = new ToOne<>(this, 0, "parent", false);
        final ToMany<Node, Node, NodeTable> children = new ToMany<>(this, 1, "children");

        private NodeTable(@Nullable String alias) {
            super("", "nodes", alias);
        }

        @Override
        public NodeTable as(String alias) {
            return new NodeTable(alias);
        }

        @Override
        public Joined<?> related(int relation, String alias) {
            NodeTable other = as(alias);
            return relation == 0
                    ? new Joined<>(other, List.of(parentId), List.of(other.id))
                    : new Joined<>(other, List.of(id), List.of(other.parentId));
        }

        @Override
        public RecordReader<Node> reader() {
            return (row, first) ->
                    new Node(row.int4(first), row.int4(first + 1), row.get(first + 2, Types.UUID));
        }

        @Override
        public List<List<Column<Node, ?>>> keys() {
            return List.of(List.of(id));
        }

        @Override
        protected boolean declaresPolicy() {
            return true;
        }
    }

    private static final NodeTable nodes = NodeTable.nodes;

    record Branch(int id, @Nullable Integer parent, List<Twig> children) implements ShapeOf<Node> {
        record Twig(int id, List<Integer> children) {}
    }

    /// Branches whose parent is `@Nullable`, or is not.
    private static final class BranchShape extends Shape<Node, Branch> {

        private BranchShape(boolean nullable) {
            super(nodes, (level, t) -> branch(level, t, nullable));
        }

        private static Maker<Branch> branch(Level level, NodeTable t, boolean nullable) {
            int id = level.column(t.id);
            One<Integer> parent = level.one(t.parent, BranchShape::id);
            Many<Branch.Twig> children = level.many(t.children, BranchShape::twig);
            return (row, lists) ->
                    new Branch(
                            row.int4(id),
                            nullable ? parent.getOrNull(row, lists) : parent.get(row, lists),
                            children.list(row, lists));
        }

        private static Maker<Branch.Twig> twig(Level level, NodeTable t) {
            int id = level.column(t.id);
            Many<Integer> children = level.many(t.children, BranchShape::id);
            return (row, lists) -> new Branch.Twig(row.int4(id), children.list(row, lists));
        }

        private static Maker<Integer> id(Level level, NodeTable t) {
            int id = level.column(t.id);
            return (row, lists) -> row.int4(id);
        }
    }

    private static final BranchShape SHAPE = new BranchShape(true);
    private static final BranchShape STRICT = new BranchShape(false);

    private final List<String> heard = new ArrayList<>();
    private Wire wire;
    private Database database;

    @BeforeAll
    void connect(TestDatabase test) throws IOException {
        wire = new Wire(test.server().port());
        database =
                Database.connect(
                        wire.through(Tenants.requestUrl(test)),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .cursorKeys("a key of at least 32 characters, really")
                                .onExecution(execution -> heard.add(execution.toString())));
    }

    @AfterAll
    void close() {
        assertThat(find(ann()).list()).hasSize(4);
        database.close();
        wire.close();
    }

    private Db ann() {
        return database.as(Session.user(UUID.fromString(Tenants.ANN)));
    }

    private Db bob() {
        return database.as(Session.user(Tenants.BOB));
    }

    private static Find<Node, Branch> find(Db db) {
        return new Find<>(SHAPE, db.executor()).orderBy(nodes.id);
    }

    private static final List<Branch> ANNS =
            List.of(
                    new Branch(
                            1,
                            1,
                            List.of(
                                    new Branch.Twig(1, List.of(1, 2)),
                                    new Branch.Twig(2, List.of(3)))),
                    new Branch(2, 1, List.of(new Branch.Twig(3, List.of()))),
                    new Branch(3, 2, List.of()),
                    new Branch(6, null, List.of()));

    private static final List<Branch> BOBS =
            List.of(new Branch(4, null, List.of()), new Branch(5, null, List.of()));

    /// Counts from here on; the pool looks after connections that were idle for half a second.
    private void watch() {
        database.withoutSession().sql("select 1").list((Integer one) -> one);
        wire.reset();
    }

    @Test
    void everyLevelShowsOnesOwnRowsInOneRoundTrip() {
        for (int i = 0; i < OFTEN; i++) {
            watch();
            assertThat(find(ann()).list()).isEqualTo(ANNS);
            assertThat(find(bob()).list()).isEqualTo(BOBS);
            assertThat(wire.roundTrips()).isEqualTo(2);
            assertThat(wire.syncs()).isEqualTo(2);
        }
    }

    @Test
    void soDoesOneStatement() {
        for (int i = 0; i < OFTEN; i++) {
            watch();
            assertThat(find(ann()).asOneStatement().list()).isEqualTo(ANNS);
            assertThat(find(bob()).asOneStatement().list()).isEqualTo(BOBS);
            assertThat(wire.roundTrips()).isEqualTo(2);
            assertThat(wire.syncs()).isEqualTo(2);
        }
        ann().inTransaction(tx -> assertThat(find(tx).list()).isEqualTo(ANNS));
        bob().inTransaction(
                        TransactionMode.REPEATABLE_READ,
                        tx -> assertThat(find(tx).list()).isEqualTo(BOBS));
    }

    @Test
    void soDoAllWaysToGetAtRows() {
        assertThat(find(ann()).count()).isEqualTo(4);
        assertThat(find(bob()).page(2, 1).rows()).containsExactly(BOBS.getLast());
        assertThat(find(ann()).page(dev.squall.Sql.first(), 2).rows())
                .isEqualTo(ANNS.subList(0, 2));
        try (var rows = find(ann()).stream()) {
            assertThat(rows.toList()).isEqualTo(ANNS);
        }
        assertThat(
                        bob().<List<Branch>, RuntimeException>transaction(
                                        tx -> find(tx).forUpdate().list()))
                .isEqualTo(BOBS);
        assertThat(
                        bob().from(nodes)
                                .orderBy(nodes.id)
                                .fetch(nodes.parent)
                                .fetch(nodes.children)
                                .list())
                .allSatisfy(
                        row -> {
                            assertThat(row.getOrNull(nodes.parent)).isNull();
                            assertThat(row.get(nodes.children)).isEmpty();
                        })
                .hasSize(2);
    }

    @Test
    void aRowThatIsPromisedAndHiddenIsMissing() {
        Find<Node, Branch> strict = new Find<>(STRICT, ann().executor());
        assertThat(strict.where(nodes.id.eq(2)).one()).isEqualTo(ANNS.get(1));
        for (Find<Node, Branch> each : List.of(strict, strict.asOneStatement())) {
            assertThatThrownBy(each::list)
                    .isInstanceOf(MissingRow.class)
                    .hasMessageContaining("nodes.parent leads to a row that is not there");
        }
        assertThatThrownBy(
                        () -> {
                            try (var rows = strict.stream()) {
                                rows.forEach(row -> {});
                            }
                        })
                .isInstanceOf(MissingRow.class);
        assertThat(find(bob()).where(nodes.owner.ne(UUID.fromString(Tenants.BOB))).list())
                .isEmpty();
    }

    @Test
    void withoutASessionNothingIsSent() {
        watch();
        assertThatThrownBy(() -> find(database.withoutSession()).list())
                .isInstanceOf(SessionRequired.class);
        assertThatThrownBy(() -> find(database.withoutSession()).stream().toList())
                .isInstanceOf(SessionRequired.class);
        assertThat(wire.roundTrips()).isZero();
    }

    @Test
    void deadlinesAndListenersAreThoseOfOtherQueries() {
        watch();
        heard.clear();
        assertThat(find(ann().within(Duration.ofSeconds(5))).list()).isEqualTo(ANNS);
        assertThat(wire.roundTrips()).isEqualTo(1);
        assertThat(heard).singleElement().asString().contains("success, 10 rows");
        assertThatThrownBy(
                        () ->
                                find(ann())
                                        .within(Duration.ofMillis(50))
                                        .where(dev.squall.Sql.condition("pg_sleep(2) is not null"))
                                        .asStatements()
                                        .list())
                .isInstanceOf(StatementTimeout.class);
        assertThat(find(ann()).list()).isEqualTo(ANNS);
    }
}
