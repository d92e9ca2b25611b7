/// Views and materialized views as the server has them.
@NullMarked
package dev.squall.schema.catalog.view;

import org.jspecify.annotations.NullMarked;
