package dev.squall.guide.shop;

import dev.squall.annotation.Schema;

/// The shop's tables.
@Schema({Customer.class})
public final class ShopSchema {

    private ShopSchema() {}
}
