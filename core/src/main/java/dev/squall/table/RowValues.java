package dev.squall.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values of some columns of a table; a column that is not set is not null, it is absent.
final class RowValues {

    private static final Object UNSET = new Object();

    private final @Nullable Object[] values;

    RowValues(int columns) {
        values = new Object[columns];
        Arrays.fill(values, UNSET);
    }

    private RowValues(@Nullable Object[] values) {
        this.values = values;
    }

    RowValues with(int column, @Nullable Object value) {
        @Nullable Object[] copy = values.clone();
        copy[column] = value;
        return new RowValues(copy);
    }

    void set(int column, @Nullable Object value) {
        values[column] = value;
    }

    boolean isSet(int column) {
        return values[column] != UNSET;
    }

    int count() {
        int set = 0;
        for (Object value : values) {
            set += value == UNSET ? 0 : 1;
        }
        return set;
    }

    @Nullable Object get(int column) {
        Object value = values[column];
        return value == UNSET ? null : value;
    }
}
