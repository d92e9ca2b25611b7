@NullMarked
package dev.squall.examples.product;

import org.jspecify.annotations.NullMarked;
