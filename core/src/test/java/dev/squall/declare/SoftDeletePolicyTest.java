package dev.squall.declare;

import static dev.squall.Sql.condition;
import static dev.squall.Sql.exists;
import static dev.squall.Sql.from;
import static dev.squall.declare.Policies.everyRow;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.error.InvalidDeclaration;
import dev.squall.table.Column;
import dev.squall.type.Types;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftDeletePolicyTest {

    static class Notes extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final Column<Object, UUID> userId = uuid("user_id");
        final Column<Object, @Nullable Instant> deletedAt =
                new Column<>(this, "deleted_at", Types.TIMESTAMPTZ, true);

        Notes() {
            super("notes");
        }

        @Override
        public Column<Object, ?> softDelete() {
            return deletedAt;
        }

        @Override
        public void declare(Definition d) {}
    }

    static final class Folders extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final Column<Object, @Nullable Instant> deletedAt =
                new Column<>(this, "deleted_at", Types.TIMESTAMPTZ, true);

        Folders() {
            super("folders");
        }

        @Override
        public Column<Object, ?> softDelete() {
            return deletedAt;
        }

        @Override
        public void declare(Definition d) {}
    }

    private static final Folders FOLDERS = new Folders();

    private static void read(BiConsumer<Notes, Definition> body) {
        Notes notes = new Notes();
        Definition d = new Definition(notes);
        body.accept(notes, d);
        d.collected().finish();
    }

    private static PolicyBuilder policy(Definition d) {
        return d.policy("p").to(AUTHENTICATED);
    }

    static Stream<BiConsumer<Notes, Definition>> refused() {
        return Stream.of(
                (t, d) -> policy(d).forSelect().using(t.deletedAt.isNull()),
                (t, d) ->
                        policy(d)
                                .using(ownedByCurrentUser(t.userId).and(t.deletedAt.isNull()))
                                .withCheck(everyRow()),
                (t, d) -> policy(d).using(everyRow()).withCheck(t.deletedAt.isNull()),
                (t, d) -> policy(d).forUpdate().using(t.deletedAt.isNull()),
                (t, d) -> policy(d).forUpdate().using(everyRow()).withCheck(t.deletedAt.isNull()),
                (t, d) -> policy(d).restrictive().forSelect().using(t.deletedAt.isNull()),
                (t, d) -> policy(d).forSelect().using(condition("\"deleted_at\" is null")),
                (t, d) ->
                        policy(d)
                                .forSelect()
                                .using(
                                        exists(
                                                from(FOLDERS)
                                                        .where(FOLDERS.id.eq(t.id))
                                                        .where(t.deletedAt.isNull()))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aPolicyThatWouldRefuseTheMarkIsAnError(BiConsumer<Notes, Definition> body) {
        InvalidDeclaration error = catchThrowableOfType(InvalidDeclaration.class, () -> read(body));

        assertThat(error)
                .hasMessageContaining(
                        "policy p asks for deleted_at, so that no row could be marked as deleted")
                .hasMessageContaining("leave deleted_at out: queries skip deleted rows anyway")
                .hasMessageContaining("SoftDeletePolicyTest.java:");
    }

    static Stream<BiConsumer<Notes, Definition>> taken() {
        return Stream.of(
                (t, d) -> policy(d).using(ownedByCurrentUser(t.userId)),
                (t, d) -> policy(d).forInsert().withCheck(t.deletedAt.isNull()),
                (t, d) -> policy(d).forDelete().using(t.deletedAt.isNotNull()),
                (t, d) -> policy(d).forUpdate().using(t.deletedAt.isNull()).withCheck(everyRow()),
                (t, d) ->
                        policy(d)
                                .forSelect()
                                .using(exists(from(FOLDERS).where(FOLDERS.id.eq(t.id)))),
                (t, d) -> policy(d).forSelect().using(condition("is_deleted_at(id)")));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void othersAreTaken(BiConsumer<Notes, Definition> body) {
        read(body);
    }
}
