package com.example;

import dev.squall.Db;

class Code {

    static Object run(Db db, String text) {
        return db.sql(text);
    }
}
