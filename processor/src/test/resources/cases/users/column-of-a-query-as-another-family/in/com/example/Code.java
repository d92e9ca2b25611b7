package com.example;

import static com.example.Tables.users;
import static dev.squall.Sql.*;

import dev.squall.Db;
import java.util.UUID;

final class Code {

    private Code() {}

    static void run(Db db, UUID id, String text) {
        var item = from(users).as("item");
        db.from(item).where(item.get(users.age).like("5%")).list();
    }
}
