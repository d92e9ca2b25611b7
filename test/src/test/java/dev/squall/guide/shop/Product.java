package dev.squall.guide.shop;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;

/// Something to buy.
// region counters
@Table("products")
public record Product(
        @Id @Identity long id,
        String name,
        @Default("0") int reviewsCount,
        @Default("0") int praiseCount) {

    static void table(ProductTable t, Definition d) {
        d.counter(t.reviewsCount).of(Tables.reviews.productId);
        d.counter(t.praiseCount).of(Tables.reviews.productId).where(Tables.reviews.stars.ge(4));
    }
}
// endregion
