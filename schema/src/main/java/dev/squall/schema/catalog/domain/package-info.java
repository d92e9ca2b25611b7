/// Domains as the server has them.
@NullMarked
package dev.squall.schema.catalog.domain;

import org.jspecify.annotations.NullMarked;
