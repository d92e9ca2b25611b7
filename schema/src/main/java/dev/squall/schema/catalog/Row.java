package dev.squall.schema.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of a catalog query, by the names of its columns.
public final class Row {

    private final ResultSet results;
    private final VaryingArray.Spelling spelling;
    private @Nullable Boolean sub;

    Row(ResultSet results, VaryingArray.Spelling spelling) {
        this.results = results;
        this.spelling = spelling;
    }

    /// A text that is always there.
    public String text(String column) throws SQLException {
        return Objects.requireNonNull(results.getString(column), column);
    }

    /// A text that may be null.
    public @Nullable String textOrNull(String column) throws SQLException {
        return results.getString(column);
    }

    /// An expression that the server prints, as it can be written too.
    public String expression(String column) throws SQLException {
        return VaryingArray.stable(text(column), spelling);
    }

    /// An expression that may be null.
    public @Nullable String expressionOrNull(String column) throws SQLException {
        String text = textOrNull(column);
        return text == null ? null : VaryingArray.stable(text, spelling);
    }

    /// Whether it is true.
    public boolean is(String column) throws SQLException {
        return results.getBoolean(column);
    }

    /// A number.
    public int number(String column) throws SQLException {
        return results.getInt(column);
    }

    /// A number, or an oid.
    public long big(String column) throws SQLException {
        return results.getLong(column);
    }

    /// The number of a column, or 0 if the query has no such thing.
    int sub() throws SQLException {
        return hasSub() ? results.getInt("sub") : 0;
    }

    private boolean hasSub() throws SQLException {
        if (sub == null) {
            var columns = results.getMetaData();
            sub = false;
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                sub |= columns.getColumnName(i).equals("sub");
            }
        }
        return sub;
    }

    /// A `text[]` of which elements may be null.
    public List<@Nullable String> textsOrNull(String column) throws SQLException {
        Array array = results.getArray(column);
        return array == null ? List.of() : Arrays.asList((@Nullable String[]) array.getArray());
    }

    /// A `text[]`; null is none.
    public List<String> texts(String column) throws SQLException {
        Array array = results.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
