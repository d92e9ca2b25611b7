package com.example;

import static com.example.Tables.plans;
import static dev.squall.Sql.*;

import dev.squall.Db;
import java.util.UUID;

final class Code {

    private Code() {}

    static void run(Db db, UUID id, String text) {
        db.from(plans).where(plans.address.city.eq(5)).list();
        db.from(plans).where(plans.address.number.like("5%")).list();
    }
}
