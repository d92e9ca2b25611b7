package com.example;

import dev.squall.annotation.View;
import dev.squall.query.Query;
import java.util.List;
import java.util.UUID;

final class Views {

    record A(UUID id) {}

    @View(A.class)
    static final class Missing {}

    record B(UUID id) {}

    @View(B.class)
    static final class OfAnotherRow {
        static Query<A> query() {
            throw new IllegalStateException();
        }
    }

    record C(UUID id) {}

    @View(C.class)
    static final class NotStatic {
        Query<C> query() {
            throw new IllegalStateException();
        }
    }

    record D(UUID id) {}

    @View(D.class)
    static final class NoQuery {
        static List<D> query() {
            return List.of();
        }
    }

    record E(UUID id) {}

    @View(E.class)
    private static final class Hidden {
        static Query<E> query() {
            throw new IllegalStateException();
        }
    }
}
