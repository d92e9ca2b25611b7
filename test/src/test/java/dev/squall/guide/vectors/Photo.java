package dev.squall.guide.vectors;

import static dev.squall.declare.IndexItem.item;
import static dev.squall.declare.IndexMethod.HNSW;

import dev.squall.annotation.Dimensions;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.type.Vector;

/// A photo that is found by what it looks like.
// region vector
@Table("photos")
public record Photo(@Id @Identity long id, @Dimensions(512) Vector embedding) {

    static void table(PhotoTable t, Definition d) {
        d.index("photos_embedding").on(item(t.embedding).opclass("vector_cosine_ops")).using(HNSW);
    }
}
// endregion
