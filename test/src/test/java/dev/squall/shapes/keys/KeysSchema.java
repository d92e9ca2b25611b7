package dev.squall.shapes.keys;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// Tables whose keys can be equal to PostgreSQL, and not to Java.
@Schema({Country.class, City.class, Street.class})
public final class KeysSchema {

    private KeysSchema() {}

    static void define(Definition d) {
        d.extension("citext");
    }
}
