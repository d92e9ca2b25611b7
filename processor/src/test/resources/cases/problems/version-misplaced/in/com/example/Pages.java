package com.example;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.annotation.Version;
import org.jspecify.annotations.Nullable;

public final class Pages {

    @Table("texts")
    public record Texts(@Id long id, @Version String version) {}

    @Table("nulls")
    public record Nulls(@Id long id, @Version @Nullable Integer version) {}

    @Table("keys")
    public record Keys(@Id @Version long id) {}

    @Table("counted")
    public record Counted(@Id long id, @Version @Identity long version) {}
}
