/// What a record says about its table.
@NullMarked
package dev.squall.annotation;

import org.jspecify.annotations.NullMarked;
