package com.example;

import static com.example.Tables.users;
import static dev.squall.Sql.caseWhen;
import static dev.squall.Sql.lag;
import static dev.squall.Sql.scalar;
import static dev.squall.Sql.select;
import static dev.squall.Sql.sum;

import dev.squall.Db;
import org.jspecify.annotations.NullMarked;

@NullMarked
final class Code {

    record Total(long age) {}

    record Pair(String email, String other) {}

    private Code() {}

    static void aSumOfNoRows(Db db) {
        db.select(sum(users.age)).from(users).list(Total::new);
    }

    static void theRowBefore(Db db) {
        db.select(users.email, lag(users.email).over(w -> w.orderBy(users.email)))
                .from(users)
                .list(Pair::new);
    }

    static void aSubqueryWithoutARow(Db db) {
        db.select(users.email, scalar(select(users.email).from(users).limit(1)))
                .from(users)
                .list(Pair::new);
    }

    static void aCaseWithoutElse(Db db) {
        db.select(users.email, caseWhen(users.age.gt(17)).then(users.email).end())
                .from(users)
                .list(Pair::new);
    }
}
