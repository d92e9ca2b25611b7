package dev.squall.processor.read;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.SqlText;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts of `@Sql` and `@Where`, whose `{…}` are columns of a table.
final class SqlTexts {

    private final GraphScope scope;

    SqlTexts(GraphScope scope) {
        this.scope = scope;
    }

    /// @param annotation its name, for messages: `@Sql`
    Optional<SqlText> read(String text, String annotation, Place place, TableModel table) {
        if (text.isBlank()) {
            scope.fault(
                    place,
                    Fault.Kind.TEXT,
                    annotation + " of " + place + " is empty",
                    "write SQL, with {…} for components of " + table.record().nested());
            return Optional.empty();
        }
        SqlText.Pieces pieces = SqlText.pieces(text);
        StringBuilder sql = new StringBuilder();
        List<Column> columns = new ArrayList<>();
        for (SqlText.Piece piece : pieces.named()) {
            Optional<Column> column = table.column(piece.name());
            if (column.isEmpty()) {
                unknown(piece.name(), annotation, place, table);
                return Optional.empty();
            }
            sql.append(piece.before()).append("{}");
            columns.add(column.get());
        }
        return Optional.of(new SqlText(sql.append(pieces.rest()).toString(), List.copyOf(columns)));
    }

    private void unknown(String name, String annotation, Place place, TableModel table) {
        scope.fault(
                place,
                Fault.Kind.TEXT,
                annotation
                        + " of "
                        + place
                        + " names {"
                        + name
                        + "}, but "
                        + table.record().nested()
                        + " has no column of that name",
                Nearest.of(name, table));
    }
}
