/// Plans for databases that are in use: the same result, without an outage on the way.
@NullMarked
package dev.squall.schema.online;

import org.jspecify.annotations.NullMarked;
