package com.example;

import static com.example.Tables.users;

import dev.squall.Db;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class Code {

    private static final UserTable MENTORS = users.as("mentors");

    record Pair(String email, String mentor) {}

    private Code() {}

    static void intoARecord(Db db) {
        db.select(users.email, MENTORS.email.orNull())
                .from(users)
                .leftJoin(MENTORS)
                .on(MENTORS.id.eq(users.mentorId))
                .list(Pair::new);
    }

    static String ofAWholeRow(Db db) {
        return db.select(users.email, MENTORS.orNull())
                .from(users)
                .leftJoin(MENTORS)
                .on(MENTORS.id.eq(users.mentorId))
                .one()
                .value2()
                .email();
    }
}
