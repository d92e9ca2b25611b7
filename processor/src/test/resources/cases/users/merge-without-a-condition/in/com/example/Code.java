package com.example;

import static com.example.Tables.users;

import dev.squall.Db;

final class Code {

    private Code() {}

    static void run(Db db, UserTable other) {
        db.mergeInto(users).using(other).whenMatched(m -> m.delete()).execute();
    }
}
