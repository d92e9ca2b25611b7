package com.example;

import static com.example.Tables.users;
import static dev.squall.Sql.*;

import dev.squall.Db;
import java.util.UUID;

final class Code {

    private Code() {}

    static int one(int value) {
        return value;
    }

    static void run(Db db, UUID id, String text) {
        db.sql("select 1 from users where note = '" + text + "'").list(Code::one);
        db.sql(text).list(Code::one);
        db.from(users).where(condition(text)).list();
    }
}
