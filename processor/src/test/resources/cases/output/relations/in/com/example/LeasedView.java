package com.example;

import dev.squall.annotation.View;
import dev.squall.query.Query;

@View(Leased.class)
final class LeasedView {

    private LeasedView() {}

    static Query<Leased> query() {
        throw new UnsupportedOperationException();
    }
}
