package com.example;

import static com.example.Tables.users;

import dev.squall.Db;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
final class Code {

    private Code() {}

    static void anInsert(Db db, @Nullable String email) {
        db.insert(users, u -> u.email(email).age(30)).execute();
    }

    static void anUpdate(Db db, @Nullable String email) {
        db.update(users).set(users.email, email).where(users.age.gt(30)).execute();
    }

    static void aPatch(@Nullable String email) {
        UserPatch.email(email);
    }
}
