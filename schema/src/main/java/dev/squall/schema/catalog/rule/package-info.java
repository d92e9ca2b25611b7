/// Rules as the server has them.
@NullMarked
package dev.squall.schema.catalog.rule;

import org.jspecify.annotations.NullMarked;
