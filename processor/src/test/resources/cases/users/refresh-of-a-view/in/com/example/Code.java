package com.example;

import static com.example.Tables.adult;

import dev.squall.Db;

final class Code {

    private Code() {}

    static void run(Db db) {
        db.refresh(adult).execute();
    }
}
