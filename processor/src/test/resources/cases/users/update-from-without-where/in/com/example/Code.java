package com.example;

import static com.example.Tables.users;

import dev.squall.Db;

final class Code {

    private Code() {}

    static void run(Db db, UserTable other) {
        db.update(users).set(users.firstName, other.firstName).from(other).execute();
    }
}
