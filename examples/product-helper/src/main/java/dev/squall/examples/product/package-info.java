/// A helper for defining products: the database layer of its server, in Java.
@NullMarked
package dev.squall.examples.product;

import org.jspecify.annotations.NullMarked;
