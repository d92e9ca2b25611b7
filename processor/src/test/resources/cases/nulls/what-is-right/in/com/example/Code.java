package com.example;

import static com.example.Tables.users;
import static dev.squall.Sql.coalesce;
import static dev.squall.Sql.sum;

import dev.squall.Db;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Code {

    record Noted(String email, @Nullable String note) {}

    record Line(String email, String note) {}

    private Code() {}

    static void intoARecord(Db db) {
        db.select(users.email, users.note).from(users).list(Noted::new);
        db.select(users.email, coalesce(users.note, "")).from(users).list(Line::new);
    }

    static long aSum(Db db) {
        Long sum = db.select(sum(users.age)).from(users).one();
        return sum == null ? 0 : sum;
    }

    static void writing(Db db, @Nullable String note) {
        db.insert(users, u -> u.email("ann@example.com").age(30).note(note)).execute();
        db.update(users).set(users.note, note).where(users.note.isNotDistinctFrom(note)).execute();
    }
}
