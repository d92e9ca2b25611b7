package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.northwind.ShelfFile;
import dev.squall.benchmarks.northwind.ShelfItem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Shelves and what stands there, by one join.
public final class FlatShelves {

    private static final String SQL =
            "select s.id, s.name, i.id, i.shelf_id, i.label, i.quantity from shelves s join"
                    + " shelf_items i on i.shelf_id = s.id where s.id <= ? order by s.id, i.id";

    private FlatShelves() {}

    /// The first shelves.
    public static List<ShelfFile> read(DataSource pool, int count) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, count);
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static List<ShelfFile> read(ResultSet row) throws SQLException {
        List<ShelfFile> shelves = new ArrayList<>();
        List<ShelfItem> items = new ArrayList<>();
        int last = 0;
        while (row.next()) {
            int id = row.getInt(1);
            if (id != last) {
                last = id;
                items = new ArrayList<>();
                shelves.add(new ShelfFile(id, row.getString(2), items));
            }
            items.add(new ShelfItem(row.getInt(3), row.getInt(4), row.getString(5), row.getInt(6)));
        }
        return shelves;
    }
}
