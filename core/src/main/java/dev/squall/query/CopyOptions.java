package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;

/// How COPY writes and reads files: ` (format csv, header)`
/// ([manual](https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9)).
///
/// Texts are in UTF-8.
public final class CopyOptions implements Fragment {

    private static final KnownSql NONE = KnownSql.constant("");

    private final KnownSql format;
    private final KnownSql header;
    private final KnownSql delimiter;

    private CopyOptions(KnownSql format, KnownSql header, KnownSql delimiter) {
        this.format = format;
        this.header = header;
        this.delimiter = delimiter;
    }

    /// Comma-separated values. An empty value is null, an empty text is `""`.
    public static CopyOptions csv() {
        return new CopyOptions(KnownSql.constant("csv"), NONE, NONE);
    }

    /// PostgreSQL's own text: tabs between values, `\N` for null.
    public static CopyOptions text() {
        return new CopyOptions(KnownSql.constant("text"), NONE, NONE);
    }

    /// PostgreSQL's own bytes, from table to table of the same types.
    public static CopyOptions binary() {
        return new CopyOptions(KnownSql.constant("binary"), NONE, NONE);
    }

    /// The first line has the names of the columns. Reading skips it.
    public CopyOptions header() {
        return new CopyOptions(format, KnownSql.constant(", header"), delimiter);
    }

    /// The first line has the names of the columns, and reading fails where they are others.
    public CopyOptions headerMatch() {
        return new CopyOptions(format, KnownSql.constant(", header match"), delimiter);
    }

    /// What stands between values: `,` `;` `|` or a tab.
    ///
    /// @throws InvalidQuery if it is another
    public CopyOptions delimiter(char between) {
        return new CopyOptions(
                format,
                header,
                switch (between) {
                    case ',' -> KnownSql.constant(", delimiter ','");
                    case ';' -> KnownSql.constant(", delimiter ';'");
                    case '|' -> KnownSql.constant(", delimiter '|'");
                    case '\t' -> KnownSql.constant(", delimiter e'\\t'");
                    default ->
                            throw new InvalidQuery(
                                    Report.of("COPY with another delimiter than , ; | and tab")
                                            .hint("change the file, or its reader"));
                });
    }

    @Override
    public void render(SqlWriter out) {
        out.sql(" (format ").known(format).known(header).known(delimiter).sql(")");
    }

    @Override
    public String toString() {
        return format.sql() + header.sql() + delimiter.sql();
    }
}
