/// Keys that PostgreSQL and Java compare in different ways.
@NullMarked
package dev.squall.shapes.keys;

import org.jspecify.annotations.NullMarked;
