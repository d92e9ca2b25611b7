package dev.squall.schema;

import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.declare.Definition;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.TemporalColumn;
import dev.squall.type.EnumType;
import dev.squall.type.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Projects and what people do with them.
final class CounterTables {

    enum Reaction {
        LIKE,
        DISLIKE
    }

    static final EnumType<Reaction> REACTION =
            EnumType.of("", "reaction", Reaction.values(), "like", "dislike");

    private CounterTables() {}

    static final class Projects extends Sketch {
        final IntegerColumn<Object, Integer, Long> id = integer("id");
        final Column<Object, UUID> ownerId = uuid("owner_id");
        final IntegerColumn<Object, Integer, Long> likes = integer("likes_count");
        final IntegerColumn<Object, Integer, Long> open = integer("open_count");
        final TemporalColumn<Object, Instant> updatedAt = instant("updated_at");

        Projects() {
            super("projects");
        }

        @Override
        public void declare(Definition d) {
            Likes counted = new Likes();
            Tasks tasks = new Tasks();
            d.primaryKey("projects_pkey", id);
            d.defaultsTo(likes, "0");
            d.defaultsTo(open, "0");
            d.defaultsTo(updatedAt, "'epoch'");
            d.updatedAt(updatedAt);
            d.policy("projects_own").to(AUTHENTICATED).using(ownedByCurrentUser(ownerId));
            d.counter(likes).of(counted.projectId).where(counted.reaction.eq(Reaction.LIKE));
            d.counter(open).of(tasks.projectId).where(tasks.doneAt.isNull());
        }
    }

    static final class Likes extends Sketch {
        final Column<Object, @Nullable Integer> projectId = nullable("project_id", Types.INTEGER);
        final Column<Object, UUID> userId = uuid("user_id");
        final Column<Object, Reaction> reaction = column("reaction", REACTION);

        Likes() {
            super("project_likes");
        }

        @Override
        public void declare(Definition d) {
            Projects projects = new Projects();
            d.foreignKey("project_likes_project_id_fkey")
                    .on(projectId)
                    .references(projects.id)
                    .onDelete(SET_NULL)
                    .onUpdate(CASCADE);
            d.defaultsTo(reaction, "'like'");
            d.policy("project_likes_own").to(AUTHENTICATED).using(ownedByCurrentUser(userId));
        }
    }

    static final class Tasks extends Sketch {
        final IntegerColumn<Object, Integer, Long> projectId = integer("project_id");
        final Column<Object, @Nullable Instant> doneAt = nullable("done_at", Types.TIMESTAMPTZ);

        Tasks() {
            super("work", "tasks");
        }

        @Override
        public void declare(Definition d) {
            Projects projects = new Projects();
            d.foreignKey("tasks_project_id_fkey")
                    .on(projectId)
                    .references(projects.id)
                    .onDelete(CASCADE)
                    .onUpdate(CASCADE);
        }
    }

    /// Comments count their replies: a table that counts itself, with a key of two columns.
    static final class Comments extends Sketch {
        final IntegerColumn<Object, Integer, Long> tenant = integer("tenant");
        final IntegerColumn<Object, Integer, Long> id = integer("id");
        final Column<Object, @Nullable Integer> parent = nullable("parent", Types.INTEGER);
        final Column<Object, Long> replies = column("replies", Types.BIGINT);

        Comments() {
            super("forum", "comments");
        }

        @Override
        public void declare(Definition d) {
            d.primaryKey("comments_pkey", tenant, id);
            d.defaultsTo(replies, "0");
            d.foreignKey("comments_parent_fkey")
                    .on(tenant, parent)
                    .references("forum", "comments", "tenant", "id")
                    .onDelete(CASCADE);
            d.counter(replies).of(tenant, parent);
        }
    }
}
