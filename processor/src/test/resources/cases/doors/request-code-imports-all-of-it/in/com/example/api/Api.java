package com.example.api;

import static dev.squall.unsafe.UnsafeSql.query;

import dev.squall.Db;
import dev.squall.service.*;

class Api {

    static Object run(Db db, String text) {
        return query(db, text);
    }
}
