/// The tables of the guide.
@NullMarked
package dev.squall.guide.schema;

import org.jspecify.annotations.NullMarked;
