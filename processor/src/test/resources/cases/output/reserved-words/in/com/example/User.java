package com.example;

import dev.squall.annotation.Column;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import java.util.UUID;

/// Names that mean something in SQL, or in generated code.
@Table
public record User(
        @Id UUID id,
        int order,
        String table,
        String d,
        String row,
        String values,
        String of,
        String alias,
        @Column("order nr") long orderNr,
        String userID,
        String oauth2Token,
        String htmlURL,
        Table2 column,
        @References(User.class) UUID group) {

    /// An enum named almost like a class of Squall.
    public enum Table2 {
        ONE
    }
}
