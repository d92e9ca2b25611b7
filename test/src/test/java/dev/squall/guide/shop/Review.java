package dev.squall.guide.shop;

import static dev.squall.annotation.ReferentialAction.CASCADE;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;

/// What a customer says of a product.
@Table("reviews")
public record Review(
        @Id @Identity long id,
        @References(value = Product.class, onDelete = CASCADE) long productId,
        int stars) {}
