@NullMarked
package dev.squall.schema.online;

import org.jspecify.annotations.NullMarked;
