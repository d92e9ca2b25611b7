@NullMarked
package dev.squall.schema.object.grant;

import org.jspecify.annotations.NullMarked;
