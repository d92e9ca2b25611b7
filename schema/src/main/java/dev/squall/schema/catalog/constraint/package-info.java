/// Keys, checks, exclusions and foreign keys as the server has them.
@NullMarked
package dev.squall.schema.catalog.constraint;

import org.jspecify.annotations.NullMarked;
