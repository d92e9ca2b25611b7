package dev.squall.guide.shop;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// The shop's tables.
@Schema({
    Customer.class,
    Product.class,
    Review.class,
    Supplier.class,
    Booking.class,
    Visit.class,
    Room.class
})
public final class ShopSchema {

    private ShopSchema() {}

    static void define(Definition d) {
        d.extension("btree_gist");
    }
}
