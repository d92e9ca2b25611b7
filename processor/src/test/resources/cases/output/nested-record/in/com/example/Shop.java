package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Schema;
import dev.squall.annotation.Table;

/// Records inside a class.
public final class Shop {

    private Shop() {}

    /// What kind of thing it is.
    public enum Kind {
        BOOK,
        TOY
    }

    /// A thing to buy.
    @Table("items")
    public record Item(@Id long id, Kind kind) {}

    /// Something about a thing.
    @Table("notes")
    record Note(@Id int id, String text) {}

    /// The root, inside as well.
    @Schema({Item.class, Note.class})
    public static final class Root {

        private Root() {}
    }
}
