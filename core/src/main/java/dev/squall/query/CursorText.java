package dev.squall.query;

import dev.squall.run.CursorKeys;
import java.util.List;

/// How the cursors of a query are written and read.
///
/// @param order what they belong to
record CursorText(String order, List<PageKey> keys, CursorKeys secrets) {

    String write(Cursor cursor) {
        return cursor.write(order, keys, secrets);
    }

    /// @throws dev.squall.error.InvalidCursor if it was not written for this order
    Cursor read(String text) {
        return Cursor.read(text, order, keys, secrets);
    }
}
