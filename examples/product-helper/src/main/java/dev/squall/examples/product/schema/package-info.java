/// The tables of the product helper, one record each.
@NullMarked
package dev.squall.examples.product.schema;

import org.jspecify.annotations.NullMarked;
