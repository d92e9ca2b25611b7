package dev.squall.view;

import static dev.squall.Sql.count;
import static dev.squall.Sql.select;
import static dev.squall.Sql.statement;
import static dev.squall.view.Tables.members;
import static dev.squall.view.Tables.notes;

import dev.squall.annotation.MaterializedView;
import dev.squall.annotation.View;
import dev.squall.declare.Definition;
import dev.squall.query.Query;
import dev.squall.query.SqlQuery;

/// Views that read as their owner.
final class Totals {

    private Totals() {}

    /// How many notes a member has.
    record NoteCount(String name, long notes) {}

    @MaterializedView(NoteCount.class)
    static final class Stored {

        private Stored() {}

        static Query<NoteCount> query() {
            return select(members.name, count(notes.id.orNull()))
                    .from(members)
                    .leftJoin(notes)
                    .on(notes.ownerId.eq(members.id))
                    .groupBy(members.id)
                    .into(NoteCount::new);
        }

        static void view(NoteCountTable t, Definition d) {
            d.index("note_count_name").unique().on(t.name);
        }
    }

    /// A member's name.
    record MemberName(String name) {}

    @MaterializedView(value = MemberName.class, withNoData = true)
    static final class Names {

        private Names() {}

        static Query<MemberName> query() {
            return select(members.name).from(members).into(MemberName::new);
        }
    }

    /// How many notes there are, whoever asks.
    record AllNotes(long notes) {}

    @View(value = AllNotes.class, securityInvoker = false)
    static final class PastPolicies {

        private PastPolicies() {}

        static SqlQuery query() {
            return statement("select count(*) from {}", notes);
        }
    }
}
