package dev.squall.kit.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownStatementTest {

    private static Optional<KnownStatement> known(String sql) {
        return KnownStatement.of(ScriptStatement.of(sql));
    }

    @Test
    void anIndexIsKnownByItsNameAndTable() {
        assertThat(known("create index concurrently t_a_idx on t (a)"))
                .contains(new KnownStatement.CreateIndex("t_a_idx", "t"));
        assertThat(
                        known(
                                "CREATE UNIQUE INDEX /* here */ CONCURRENTLY IF NOT EXISTS"
                                        + " \"T \"\"A\" ON ONLY app.\"Order\" USING gin (a)"))
                .contains(new KnownStatement.CreateIndex("T \"A", "app.\"Order\""));
        assertThat(known("create index concurrently on t (a)")).isEmpty();
        assertThat(known("create index t_a_idx on t (a)")).isEmpty();
    }

    @Test
    void aDroppedIndexIsKnownByItsName() {
        assertThat(known("drop index concurrently if exists app.t_a_idx cascade"))
                .contains(new KnownStatement.DropIndex("app.t_a_idx"));
        assertThat(known("drop index concurrently a, b")).isEmpty();
    }

    @Test
    void aLabelIsKnownByItsType() {
        assertThat(known("alter type app.mood add value if not exists 'it''s' before 'sad'"))
                .contains(new KnownStatement.AddEnumValue("app.mood", "it's"));
        assertThat(known("alter type mood rename value 'a' to 'b'")).isEmpty();
    }

    @Test
    void aDetachedPartitionIsKnownByItsNameAndParent() {
        assertThat(known("alter table if exists app.e detach partition \"E 1\" concurrently"))
                .contains(new KnownStatement.DetachPartition("app.e", "\"E 1\""));
        assertThat(known("alter table e detach partition e_1")).isEmpty();
        assertThat(known("alter table e detach partition e_1 finalize")).isEmpty();
    }
}
