package com.example;

import static com.example.Tables.users;
import static dev.squall.Sql.*;

import dev.squall.Db;
import java.util.UUID;

final class Code {

    private Code() {}

    static void run(Db db, UUID id, String text) {
        db.select(users.email).from(users).leftJoin(users.as("boss")).list();
    }
}
