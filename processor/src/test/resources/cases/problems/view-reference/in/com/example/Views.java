package com.example;

import dev.squall.annotation.References;
import dev.squall.annotation.View;
import dev.squall.query.Query;

public final class Views {

    private Views() {}

    public record Total(
            @References(Member.class) String memberId, @References(Total.class) int other) {}

    @View(Total.class)
    static final class Totals {

        private Totals() {}

        static Query<Total> query() {
            throw new UnsupportedOperationException();
        }
    }
}
