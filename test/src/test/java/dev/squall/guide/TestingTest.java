package dev.squall.guide;

import static dev.squall.guide.schema.Tables.tags;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.guide.schema.Tag;
import dev.squall.test.SquallTest;
import org.junit.jupiter.api.Test;

// region test
@SquallTest(GuideTemplate.class)
class TestingTest {

    @Test
    void aTagIsStored(Database database) {
        Db db = database.withoutSession();
        db.insert(tags, t -> t.name("java")).execute();
        assertThat(db.from(tags).list()).extracting(Tag::name).containsExactly("java");
    }
}
// endregion
