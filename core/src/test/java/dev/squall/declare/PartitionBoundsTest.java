package dev.squall.declare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.TextColumn;
import dev.squall.type.Types;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is a good declaration of partitions, and the bounds it becomes.
class PartitionBoundsTest {

    private static final class Notes extends Sketch {
        final Column<Object, UUID> id = uuid("id");
        final TextColumn<Object, String> title = text("title");
        final TextColumn<Object, @Nullable String> region =
                new TextColumn<>(this, "region", Types.TEXT, true);
        final IntegerColumn<Object, Integer, Long> order = integer("order");

        Notes() {
            super("notes");
        }

        @Override
        public void declare(Definition d) {}
    }

    private static Definition read(BiConsumer<Notes, Definition> body) {
        Notes notes = new Notes();
        Definition d = new Definition(notes);
        body.accept(notes, d);
        d.collected().finish();
        return d;
    }

    private static List<String> bounds(BiConsumer<Notes, Definition> body) {
        return read(body).all(PartitionDeclaration.class).getFirst().partitions().stream()
                .map(part -> part.name() + " " + part.bounds())
                .toList();
    }

    /// Java compares the halves of a UUID as signed numbers, PostgreSQL its bytes.
    @Test
    void uuidsAreOrderedByTheServer() {
        UUID start = new UUID(0, 0);
        UUID middle = UUID.fromString("80000000-0000-0000-0000-000000000000");

        assertThat(bounds((t, d) -> d.partitionByRange(t.id).partition("low", start, middle)))
                .containsExactly(
                        "low for values from ('00000000-0000-0000-0000-000000000000'::uuid)"
                                + " to ('80000000-0000-0000-0000-000000000000'::uuid)");
    }

    /// A collation may put `a` before `B`, and Java does not.
    @Test
    void textsAreOrderedByTheServer() {
        assertThat(bounds((t, d) -> d.partitionByRange(t.title).partition("a", "a", "B")))
                .containsExactly("a for values from ('a'::text) to ('B'::text)");
    }

    @Test
    void aListMayHoldTheRowsWithoutAValue() {
        assertThat(
                        bounds(
                                (t, d) ->
                                        d.partitionByList(t.region)
                                                .partition("known", "de")
                                                .partition("nowhere", (String) null)))
                .containsExactly(
                        "known for values in ('de'::text)", "nowhere for values in (null)");
    }

    @Test
    void aUniqueIndexMayHoldAColumnWithAReservedName() {
        Definition d =
                read(
                        (t, define) -> {
                            define.index("notes_order").unique().on(t.id, t.order);
                            define.partitionByHash(t.order).partitions("notes", 2);
                        });

        assertThat(d.all(IndexDeclaration.class)).hasSize(1);
    }
}
