package dev.squall.shape;

import static dev.squall.sample.PersonTable.people;

import dev.squall.sample.Person;
import dev.squall.sample.PersonTable;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A shape of the sample table, as the processor would write it.
final class Members {

    /// Somebody, for whom they work, and who works for them.
    record Member(String email, @Nullable Boss boss, List<Report> reports)
            implements ShapeOf<Person> {

        record Boss(String email, List<String> reports) {}

        record Report(@Nullable String firstName, List<String> reports) {}
    }

    static final MemberShape SHAPE = new MemberShape();

    private Members() {}

    static final class MemberShape extends Shape<Person, Member> {

        private MemberShape() {
            super(people, MemberShape::member);
        }

        private static Maker<Member> member(Level level, PersonTable t) {
            int email = level.column(t.email);
            One<Member.Boss> boss = level.one(t.boss, MemberShape::boss);
            Many<Member.Report> reports = level.many(t.reports, MemberShape::report);
            return (row, lists) ->
                    new Member(
                            row.text(email), boss.getOrNull(row, lists), reports.list(row, lists));
        }

        private static Maker<Member.Boss> boss(Level level, PersonTable t) {
            int email = level.column(t.email);
            Many<String> reports = level.many(t.reports, MemberShape::email);
            return (row, lists) -> new Member.Boss(row.text(email), reports.list(row, lists));
        }

        private static Maker<Member.Report> report(Level level, PersonTable t) {
            int firstName = level.column(t.firstName);
            Many<String> reports = level.many(t.reports, MemberShape::email);
            return (row, lists) ->
                    new Member.Report(
                            row.getOrNull(firstName, Types.TEXT), reports.list(row, lists));
        }

        private static Maker<String> email(Level level, PersonTable t) {
            int email = level.column(t.email);
            return (row, lists) -> row.text(email);
        }
    }
}
