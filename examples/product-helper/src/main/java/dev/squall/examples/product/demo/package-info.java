/// The database layer, step by step: `squall demo product-helper`.
@NullMarked
package dev.squall.examples.product.demo;

import org.jspecify.annotations.NullMarked;
