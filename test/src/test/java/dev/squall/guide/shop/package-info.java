/// A shop: what the guide shows of declaring.
@NullMarked
package dev.squall.guide.shop;

import org.jspecify.annotations.NullMarked;
