package dev.squall.guide.shop;

import dev.squall.annotation.Schema;

/// The shop's tables.
@Schema({Customer.class, Product.class, Review.class, Supplier.class})
public final class ShopSchema {

    private ShopSchema() {}
}
