package dev.squall.softdelete;

import static dev.squall.Sql.excluded;
import static dev.squall.softdelete.Tables.tags;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.UniqueViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is inserted, deleted, brought back and purged: a map in Java knows what must be there.
@PostgresTest(SoftDeleteTemplate.class)
class RandomDeletesTest {

    private static final int STEPS = 80;

    private record State(int uses, boolean deleted) {}

    private final Database database;
    private final Db db;
    private final Map<String, State> model = new TreeMap<>();

    RandomDeletesTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @AfterEach
    void everythingIsPurgedAndReturned() {
        db.purge(tags).allRows().execute();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theTableIsWhatTheModelSays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random.nextInt(7), "t" + random.nextInt(6), random.nextInt(5));
            assertThat(read(false)).as("live, after step " + i).isEqualTo(live());
            assertThat(read(true)).as("all, after step " + i).isEqualTo(model);
        }
    }

    private void step(int kind, String name, int uses) {
        switch (kind) {
            case 0 -> insert(name, uses);
            case 1 -> upsert(name, uses);
            case 2 -> {
                assertThat(db.delete(tags).where(tags.name.eq(name)).execute())
                        .isEqualTo(count(name, s -> !s.deleted));
                model.computeIfPresent(name, (n, s) -> new State(s.uses, true));
            }
            case 3 -> {
                assertThat(restore(name)).isEqualTo(count(name, s -> true));
                model.computeIfPresent(name, (n, s) -> new State(s.uses, false));
            }
            case 4 -> {
                assertThat(db.purge(tags).where(tags.name.eq(name)).execute())
                        .isEqualTo(count(name, s -> true));
                model.remove(name);
            }
            case 5 -> {
                db.update(tags).set(tags.uses, 0).where(tags.uses.gt(uses)).execute();
                model.replaceAll((n, s) -> !s.deleted && s.uses > uses ? new State(0, false) : s);
            }
            default -> {
                db.delete(tags).where(tags.uses.eq(uses)).execute();
                model.replaceAll((n, s) -> s.uses == uses ? new State(uses, true) : s);
            }
        }
    }

    private void insert(String name, int uses) {
        var insert = db.insert(tags, t -> t.name(name).uses(uses));
        if (model.containsKey(name)) {
            assertThatThrownBy(insert::execute).isInstanceOf(UniqueViolation.class);
        } else {
            insert.execute();
            model.put(name, new State(uses, false));
        }
    }

    private void upsert(String name, int uses) {
        long written =
                db.insert(tags, t -> t.name(name).uses(uses))
                        .onConflict(tags.name)
                        .doUpdate(s -> s.set(tags.uses, excluded(tags.uses)))
                        .execute();
        State state = model.get(name);
        boolean writes = state == null || !state.deleted;
        assertThat(written).isEqualTo(writes ? 1 : 0);
        if (writes) {
            model.put(name, new State(uses, false));
        }
    }

    private long restore(String name) {
        return db.update(tags)
                .set(TagPatch.deletedAt(null))
                .where(tags.name.eq(name))
                .withDeleted()
                .execute();
    }

    private long count(String name, Predicate<State> which) {
        State state = model.get(name);
        return state != null && which.test(state) ? 1 : 0;
    }

    private Map<String, State> live() {
        return model.entrySet().stream()
                .filter(e -> !e.getValue().deleted)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<String, State> read(boolean deletedToo) {
        var rows = deletedToo ? db.from(tags).withDeleted() : db.from(tags);
        return rows.list().stream()
                .collect(
                        Collectors.toMap(
                                Tag::name, t -> new State(t.uses(), t.deletedAt() != null)));
    }
}
