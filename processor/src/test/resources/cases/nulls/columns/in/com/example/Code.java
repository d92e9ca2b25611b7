package com.example;

import static com.example.Tables.users;

import dev.squall.Db;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Code {

    record Noted(String email, String note) {}

    private Code() {}

    static void intoARecord(Db db) {
        db.select(users.email, users.note).from(users).list(Noted::new);
    }

    static int aValue(Db db) {
        return db.select(users.note).from(users).one().length();
    }

    static void valuesOfAList(Db db) {
        for (String note : db.select(users.note).from(users).list()) {
            System.out.println(note.length());
        }
    }

    static int ofATuple(Db db) {
        return db.select(users.email, users.note).from(users).one().value2().length();
    }

    static void comparedWithNothing(Db db, @Nullable String note) {
        db.from(users).where(users.note.eq(note)).list();
    }
}
