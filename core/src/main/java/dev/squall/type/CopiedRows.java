package dev.squall.type;

import dev.squall.sql.KnownSql;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseStatement;
import org.postgresql.core.Field;
import org.postgresql.core.Oid;
import org.postgresql.core.Tuple;

/// The rows that `copy … to stdout (format binary)` gives, read as those of a query
/// ([manual](https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.4)).
///
/// COPY does not say of which types its columns are. Each is cast to the one that is expected; what
/// the driver reads only as text is cast to `text`, whose binary form is the text itself.
///
/// @param <T> the Java value of a row
public final class CopiedRows<T extends @Nullable Object> {

    private static final int MOST_ROWS = 256;
    private static final int MOST_BYTES = 1 << 18;
    private static final int SIGNATURE = 11;

    private static final Set<String> BINARY =
            Set.of(
                    "bool",
                    "int2",
                    "int4",
                    "int8",
                    "float4",
                    "float8",
                    "numeric",
                    "uuid",
                    "bytea",
                    "date",
                    "time",
                    "timetz",
                    "timestamp",
                    "timestamptz",
                    "_int2",
                    "_int4",
                    "_int8",
                    "_float4",
                    "_float8",
                    "_text",
                    "_varchar",
                    "_bytea");

    private final Field[] fields;
    private final RecordReader<T> reader;
    private final Consumer<? super T> action;
    private final List<Tuple> rows = new ArrayList<>();
    private @Nullable Statement statement;
    private boolean begun;
    private int bytes;

    /// @param names how errors call the columns
    /// @param types their types
    /// @param reader reads a row
    /// @param action takes it
    public CopiedRows(
            List<String> names,
            List<? extends PgType<?>> types,
            RecordReader<T> reader,
            Consumer<? super T> action) {
        this.fields = new Field[types.size()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = field(names.get(i), types.get(i));
        }
        this.reader = reader;
        this.action = action;
    }

    /// What a column is cast to: `::int8`, `::text`.
    public static KnownSql cast(PgType<?> type) {
        return KnownSql.cast(isBinary(type) ? base(type) : Types.TEXT);
    }

    private static Field field(String name, PgType<?> type) {
        int oid = Oids.of(base(type).baseName());
        Field field = new Field(name, oid == 0 ? Oid.TEXT : oid);
        field.setFormat(isBinary(type) ? Field.BINARY_FORMAT : Field.TEXT_FORMAT);
        return field;
    }

    private static boolean isBinary(PgType<?> type) {
        PgType<?> base = base(type);
        return BINARY.contains(base.baseName())
                && !(base instanceof ArrayType<?> array && array.isOfDomain());
    }

    /// What a wrapper or a domain is made of.
    private static PgType<?> base(PgType<?> type) {
        PgType<?> base = type.stored();
        while (base.domain() != null) {
            base = base.domainBase().stored();
        }
        return base;
    }

    /// Takes what the server has sent: whole rows, perhaps behind the header.
    public void take(Connection connection, byte[] message) throws SQLException {
        ByteBuffer in = ByteBuffer.wrap(message);
        try {
            if (!begun) {
                in.position(SIGNATURE + Integer.BYTES);
                in.position(in.position() + Integer.BYTES + in.getInt(in.position()));
                begun = true;
            }
            while (in.hasRemaining() && row(in)) {
                bytes += message.length;
            }
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new SQLException("COPY gave something else than rows", "08P01", e);
        }
        if (rows.size() >= MOST_ROWS || bytes >= MOST_BYTES) {
            read(connection);
        }
    }

    private boolean row(ByteBuffer in) {
        int columns = in.getShort();
        if (columns < 0) {
            return false;
        }
        byte[][] values = new byte[columns][];
        for (int i = 0; i < columns; i++) {
            int length = in.getInt();
            if (length >= 0) {
                values[i] = new byte[length];
                in.get(values[i]);
            }
        }
        rows.add(new Tuple(values));
        return true;
    }

    /// Gives the rows that are left to the action: there are no more.
    public void end(Connection connection) throws SQLException {
        read(connection);
        if (statement != null) {
            statement.close();
        }
    }

    private void read(Connection connection) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Statement of = statement;
        if (of == null) {
            of = connection.createStatement();
            statement = of;
        }
        List<Tuple> some = new ArrayList<>(rows);
        rows.clear();
        bytes = 0;
        try (ResultSet results = ((BaseStatement) of).createDriverResultSet(fields, some)) {
            RowReader row = new RowReader(results);
            while (results.next()) {
                action.accept(reader.read(row, 1));
            }
        }
    }
}
