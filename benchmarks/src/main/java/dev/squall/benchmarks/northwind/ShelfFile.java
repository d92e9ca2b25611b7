package dev.squall.benchmarks.northwind;

import dev.squall.shape.ShapeOf;
import java.util.List;

/// A shelf with all that stands there.
public record ShelfFile(int id, String name, List<ShelfItem> shelfItems)
        implements ShapeOf<Shelf> {}
