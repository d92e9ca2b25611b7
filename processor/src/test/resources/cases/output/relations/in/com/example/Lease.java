package com.example;

import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.annotation.Unique;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Table("leases")
@ForeignKey(
        columns = {"row", "place"},
        target = Plot.class)
public record Lease(
        @Id int id,
        int row,
        int place,
        @Unique @References(Member.class) @Nullable Integer memberId) {}
