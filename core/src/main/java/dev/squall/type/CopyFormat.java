package dev.squall.type;

import dev.squall.sql.KnownSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How rows are written for `copy … from stdin`
/// ([manual](https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9)).
public enum CopyFormat {

    /// Each value in the binary form of its type.
    BINARY {
        @Override
        public void begin(CopyBuffer out) {
            out.raw(SIGNATURE).int4(0).int4(0);
        }

        @Override
        public void row(CopyBuffer out, int columns) {
            out.int2(columns);
        }

        @Override
        <T> void write(CopyBuffer out, PgType<T> type, T value) {
            int start = out.begin();
            type.write(out, value);
            out.end(start);
        }

        @Override
        void writeNull(CopyBuffer out) {
            out.int4(-1);
        }

        @Override
        public void end(CopyBuffer out) {
            out.int2(-1);
        }
    },

    /// Each value in its text form: where a type knows no other.
    TEXT {
        @Override
        public void next(CopyBuffer out, boolean last) {
            out.int1(last ? '\n' : '\t');
        }

        @Override
        <T> void write(CopyBuffer out, PgType<T> type, T value) {
            out.text(escaped(SentText.checked(type.format(value))));
        }

        @Override
        void writeNull(CopyBuffer out) {
            out.int1('\\').int1('N');
        }
    };

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
    };

    private static final KnownSql BINARY_OPTION = KnownSql.constant(" (format binary)");
    private static final KnownSql NO_OPTION = KnownSql.constant("");

    /// The format for columns of these types.
    public static CopyFormat of(List<? extends PgType<?>> types) {
        return types.stream().allMatch(PgType::hasBinaryForm) ? BINARY : TEXT;
    }

    /// Whether COPY can take values of a type. The text of `money` depends on the server's
    /// `lc_monetary`, and so does its binary form.
    public static boolean takes(PgType<?> type) {
        return type.hasTextForm();
    }

    /// What stands behind `from stdin`.
    public KnownSql option() {
        return this == BINARY ? BINARY_OPTION : NO_OPTION;
    }

    /// Writes what stands before all rows.
    public void begin(CopyBuffer out) {}

    /// Writes what stands before a row.
    public void row(CopyBuffer out, int columns) {}

    /// Writes what stands behind a value.
    public void next(CopyBuffer out, boolean last) {}

    /// Writes what stands behind all rows.
    public void end(CopyBuffer out) {}

    /// Writes a value.
    ///
    /// @param column for errors
    /// @param row for errors, from 1
    /// @throws dev.squall.error.EncodingException if the type cannot hold it
    @SuppressWarnings("unchecked") // a column's values are of its type
    public void value(
            CopyBuffer out, PgType<?> type, @Nullable Object value, KnownSql column, long row) {
        if (value == null) {
            writeNull(out);
            return;
        }
        try {
            write(out, (PgType<Object>) type, value);
        } catch (RuntimeException e) {
            throw Failures.copying(column, row, type, e);
        }
    }

    abstract <T> void write(CopyBuffer out, PgType<T> type, T value);

    abstract void writeNull(CopyBuffer out);

    private static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char escape =
                    switch (c) {
                        case '\n' -> 'n';
                        case '\r' -> 'r';
                        case '\t' -> 't';
                        case '\\' -> '\\';
                        default -> 0;
                    };
            if (escape != 0 && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                out.append(escape == 0 ? c : '\\');
                if (escape != 0) {
                    out.append(escape);
                }
            }
        }
        return out == null ? text : out.toString();
    }
}
