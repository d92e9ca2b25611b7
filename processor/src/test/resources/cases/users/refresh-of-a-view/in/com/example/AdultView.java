package com.example;

import static com.example.Tables.users;
import static dev.squall.Sql.select;

import dev.squall.annotation.View;
import dev.squall.query.Query;

@View(Adult.class)
final class AdultView {

    private AdultView() {}

    static Query<Adult> query() {
        return select(users.email, users.age).from(users).where(users.age.ge(18)).into(Adult::new);
    }
}
