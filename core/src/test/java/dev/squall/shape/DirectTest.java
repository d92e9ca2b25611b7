package dev.squall.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When a list is found without its root.
class DirectTest {

    /// Rows that can be hidden in one way or the other.
    private static final class Plans extends Table<Object> {

        final Column<Object, Integer> tenant = new Column<>(this, "tenant", Types.INTEGER, false);
        final IntegerColumn<Object, Integer, Long> id =
                new IntegerColumn<>(this, "id", Types.INTEGER, false);
        final IntegerColumn<Object, @Nullable Integer, Long> deleted =
                new IntegerColumn<>(this, "deleted", Types.INTEGER, true);
        final ToMany<Object, Object, Steps> steps = new ToMany<>(this, 0, "steps");

        private final boolean policy;
        private final boolean soft;

        Plans(boolean policy, boolean soft) {
            super("", "plans", null);
            this.policy = policy;
            this.soft = soft;
        }

        @Override
        public List<List<Column<Object, ?>>> keys() {
            return List.of(List.of(tenant, id));
        }

        @Override
        public @Nullable Column<Object, ?> softDelete() {
            return soft ? deleted : null;
        }

        @Override
        protected boolean declaresPolicy() {
            return policy;
        }

        @Override
        public Joined<?> related(int relation, String alias) {
            Steps steps = new Steps(alias);
            return new Joined<>(steps, List.of(tenant, id), List.of(steps.tenant, steps.plan));
        }

        @Override
        public Table<Object> as(String alias) {
            return this;
        }

        @Override
        public RecordReader<Object> reader() {
            return (row, first) -> row;
        }
    }

    private static final class Steps extends Table<Object> {

        final Column<Object, Integer> tenant = new Column<>(this, "tenant", Types.INTEGER, false);
        final Column<Object, Integer> plan = new Column<>(this, "plan", Types.INTEGER, false);
        final Column<Object, Integer> id = new Column<>(this, "id", Types.INTEGER, false);

        Steps(String alias) {
            super("", "steps", alias);
        }

        @Override
        public List<List<Column<Object, ?>>> keys() {
            return List.of(List.of(id));
        }

        @Override
        protected boolean declaresPolicy() {
            return false;
        }

        @Override
        public Table<Object> as(String alias) {
            return new Steps(alias);
        }

        @Override
        public RecordReader<Object> reader() {
            return (row, first) -> row;
        }
    }

    private record File(List<Integer> steps) {}

    private static final class FileShape extends Shape<Object, File> {

        FileShape(Plans plans) {
            super(
                    plans,
                    (level, table) -> {
                        Many<Integer> steps =
                                level.many(
                                        plans.steps,
                                        (inside, t) -> {
                                            int id = inside.column(t.id);
                                            return (row, lists) -> row.int4(id);
                                        });
                        return (row, lists) -> new File(steps.list(row, lists));
                    });
        }
    }

    /// The statement of the list, for a condition that another handle of the table says.
    private static String sql(boolean policy, boolean soft, boolean whole) {
        Plans plans = new Plans(policy, soft);
        Plans handle = new Plans(policy, soft);
        var where = whole ? handle.id.eq(7).and(handle.tenant.eq(3)) : handle.id.eq(7);
        var shape = new FileShape(plans);
        var queries = new LevelQueries<>(Root.of(shape), Asked.ALL.and(where));
        Lists lists = new Lists(1);
        Branch branch = shape.branches().getFirst();
        String sql = new LevelStatements<>(queries, lists).of(branch).sql();
        assertThat(queries.of(branch, lists).statement().sql()).isEqualTo(sql);
        return sql;
    }

    @Test
    void allColumnsOfTheKeyAreSaid() {
        assertThat(sql(false, false, true))
                .isEqualTo(
                        "select steps.id, steps.tenant, steps.plan from steps where steps.tenant ="
                                + " ? and steps.plan = ? order by steps.id");
    }

    @Test
    void aPartOfTheKeyIsNotEnough() {
        assertThat(sql(false, false, false))
                .contains("from plans join steps on")
                .contains("plans.id = ?");
    }

    @Test
    void whatBelongsToAHiddenRowIsNotFetched() {
        assertThat(sql(true, false, true)).contains("from plans join steps on");
        assertThat(sql(false, true, true))
                .contains("from plans join steps on")
                .contains("plans.deleted is null");
    }
}
