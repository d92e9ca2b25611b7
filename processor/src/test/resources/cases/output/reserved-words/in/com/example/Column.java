package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A table named like a class that generated code needs.
@NullMarked
@Table("Case")
public record Column(@Id int id, @Nullable Values values, Types types) {

    /// A type named like a generated one.
    public enum Values {
        A,
        B
    }

    /// A type named like one of Squall's.
    public enum Types {
        A,
        B
    }
}
