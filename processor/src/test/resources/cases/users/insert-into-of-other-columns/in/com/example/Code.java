package com.example;

import static com.example.Tables.users;

import dev.squall.Db;

final class Code {

    private Code() {}

    static void run(Db db, UserTable other) {
        db.insertInto(users, users.firstName, users.age).select(db.select(other.firstName).from(other)).execute();
        db.insertInto(users, users.firstName, users.age).select(db.select(other.age, other.firstName).from(other)).execute();
    }
}
