/// Domains.
@NullMarked
package dev.squall.schema.declared.domain;

import org.jspecify.annotations.NullMarked;
