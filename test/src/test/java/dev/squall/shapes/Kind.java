package dev.squall.shapes;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/// A kind of column, and values of it at random.
enum Kind {
    TEXT("String", "text") {
        @Override
        Object value(Random random) {
            String[] some = {"", "a", "ä€𝄞", "it's \"so\"", "{1,2}", "NULL", "\\\n\t,()"};
            return some[random.nextInt(some.length)];
        }
    },
    INTEGER("Integer", "integer") {
        @Override
        Object value(Random random) {
            return random.nextInt();
        }
    },
    BIGINT("Long", "bigint") {
        @Override
        Object value(Random random) {
            return random.nextLong();
        }
    },
    BOOLEAN("Boolean", "boolean") {
        @Override
        Object value(Random random) {
            return random.nextBoolean();
        }
    },
    NUMERIC("BigDecimal", "numeric") {
        @Override
        Object value(Random random) {
            return new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(30));
        }
    },
    UUID_("UUID", "uuid") {
        @Override
        Object value(Random random) {
            return new UUID(random.nextLong(), random.nextLong());
        }
    },
    DATE("LocalDate", "date") {
        @Override
        Object value(Random random) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        }
    },
    TIMESTAMPTZ("Instant", "timestamptz") {
        @Override
        Object value(Random random) {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1_000L);
        }
    };

    private final String java;
    private final String sql;

    Kind(String java, String sql) {
        this.java = java;
        this.sql = sql;
    }

    String java() {
        return java;
    }

    /// The type's name in SQL.
    String sql() {
        return sql;
    }

    abstract Object value(Random random);
}
