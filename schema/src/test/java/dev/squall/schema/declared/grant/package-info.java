@NullMarked
package dev.squall.schema.declared.grant;

import org.jspecify.annotations.NullMarked;
