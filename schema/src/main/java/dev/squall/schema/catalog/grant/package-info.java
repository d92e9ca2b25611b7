/// Grants and default privileges as the server has them.
@NullMarked
package dev.squall.schema.catalog.grant;

import org.jspecify.annotations.NullMarked;
