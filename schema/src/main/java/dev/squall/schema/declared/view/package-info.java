/// Views and materialized views.
@NullMarked
package dev.squall.schema.declared.view;

import org.jspecify.annotations.NullMarked;
