package com.example;

import static com.example.Tables.users;
import static dev.squall.Sql.avg;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.select;
import static dev.squall.Sql.with;

import dev.squall.Db;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class Code {

    record Mentored(String email, UUID mentor) {}

    private Code() {}

    static void anExpressionWithoutAFamily(Db db) {
        var mentor = users.mentorId.as("mentor");
        var perUser = select(users.email, mentor).from(users).as("per_user");
        db.select(perUser.get(users.email), perUser.get(mentor)).from(perUser).list(Mentored::new);
    }

    static int itsValue(Db db) {
        var mentor = users.mentorId.as("mentor");
        var perUser = with("per_user", select(mentor).from(users));
        return db.with(perUser).select(perUser.get(mentor)).from(perUser).one().hashCode();
    }

    static BigDecimal aNumber(Db db) {
        var age = avg(users.age).as("age");
        var ages = select(age).from(users).as("ages");
        return db.select(ages.get(age).plus(BigDecimal.ONE)).from(ages).one();
    }

    static int aText(Db db) {
        var note = users.note.as("n");
        var notes = select(note).from(users).as("notes");
        return db.select(notes.get(note).upper()).from(notes).one().length();
    }

    static int whatIsRight(Db db) {
        var mentor = users.mentorId.as("mentor");
        var perUser = select(mentor).from(users).as("per_user");
        return db.select(coalesce(perUser.get(mentor), new UUID(0, 0)))
                .from(perUser)
                .one()
                .hashCode();
    }
}
