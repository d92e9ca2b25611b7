package dev.squall.benchmarks.northwind;

import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

/// What stands there: 100 on each shelf.
@Table("shelf_items")
public record ShelfItem(
        @Id int id, @References(Shelf.class) int shelfId, String label, int quantity) {}
