package dev.squall.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Names that are given anew, of tables whose rows can be marked as deleted.
@PostgresTest
class DeletedNamesTest {

    record Comment(int id, @Nullable Integer parentId) {}

    private static final class CommentTable extends Table<Comment> {

        final IntegerColumn<Comment, Integer, Long> id =
                new IntegerColumn<>(this, "id", Types.INTEGER, false);
        final IntegerColumn<Comment, @Nullable Integer, Long> parentId =
                new IntegerColumn<>(this, "parent_id", Types.INTEGER, true);
        final Column<Comment, @Nullable Instant> deletedAt =
                new Column<>(this, "deleted_at", Types.TIMESTAMPTZ, true);
        final ToMany<Comment, Comment, CommentTable> replies = new ToMany<>(this, 0, "replies");

        private CommentTable(@Nullable String alias) {
            super("", "comments", alias);
        }

        @Override
        public CommentTable as(String alias) {
            return new CommentTable(alias);
        }

        @Override
        public Joined<?> related(int relation, String alias) {
            CommentTable other = as(alias);
            return new Joined<>(other, List.of(id), List.of(other.parentId));
        }

        @Override
        public RecordReader<Comment> reader() {
            return (row, first) ->
                    new Comment(row.int4(first), row.getOrNull(first + 1, Types.INTEGER));
        }

        @Override
        public List<List<Column<Comment, ?>>> keys() {
            return List.of(List.of(id));
        }

        @Override
        public Column<Comment, ?> softDelete() {
            return deletedAt;
        }

        @Override
        protected boolean declaresPolicy() {
            return false;
        }
    }

    private static final CommentTable comments = new CommentTable(null);

    @Test
    void eachNameSkipsItsOwnDeletedRows(TestDatabase test) {
        test.execute(
                "create table comments (id int primary key, parent_id int, deleted_at timestamptz)",
                "insert into comments values (1, null, null), (2, 1, null), (3, 1, now()),"
                        + " (4, null, null), (5, 4, null), (6, 4, null)");
        try (Database database = Database.connect(test.url())) {
            Db db = database.withoutSession();
            var twoReplies =
                    db.from(comments)
                            .where(
                                    comments.replies.any(
                                            r -> comments.replies.any(o -> o.id.gt(r.id))));
            assertThat(twoReplies.list()).containsExactly(new Comment(4, null));
            assertThat(twoReplies.statement().sql())
                    .endsWith(
                            "where exists (select 1 from comments as comments_replies where"
                                + " comments_replies.parent_id = comments.id and exists (select 1"
                                + " from comments as comments_replies_2 where"
                                + " comments_replies_2.parent_id = comments.id and"
                                + " comments_replies_2.id > comments_replies.id and"
                                + " comments_replies_2.deleted_at is null) and"
                                + " comments_replies.deleted_at is null) and comments.deleted_at is"
                                + " null");
            assertThat(
                            db.from(comments)
                                    .where(comments.parentId.isNull())
                                    .orderBy(comments.id)
                                    .fetch(
                                            comments.replies,
                                            r -> r.where(comments.replies.none()).limit(5))
                                    .list())
                    .extracting(c -> c.get(comments.replies).size())
                    .containsExactly(1, 2);
        }
    }
}
