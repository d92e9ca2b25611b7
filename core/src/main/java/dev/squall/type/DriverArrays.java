package dev.squall.type;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Arrays that the driver moves in binary.
final class DriverArrays {

    private DriverArrays() {}

    @SuppressWarnings("unchecked")
    static <E> @Nullable List<E> read(ResultSet rows, int index, Class<E> element)
            throws SQLException {
        Array array = rows.getArray(index);
        if (array == null) {
            return null;
        }
        Object values = array.getArray();
        if (values.getClass().componentType() != element) {
            throw new Unrepresentable(
                    "the array has more than one dimension, or elements of another type");
        }
        return Collections.unmodifiableList(Arrays.asList((E[]) values));
    }

    static void bind(
            PreparedStatement statement, int index, String elementName, @Nullable Object[] values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(elementName, values));
    }
}
