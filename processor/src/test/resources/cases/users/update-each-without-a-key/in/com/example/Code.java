package com.example;

import static com.example.Tables.users;

import dev.squall.Db;

final class Code {

    private Code() {}

    static void run(Db db, UserTable other) {
        db.updateEach(users, java.util.List.of("a")).set(users.firstName, n -> n).execute();
    }
}
