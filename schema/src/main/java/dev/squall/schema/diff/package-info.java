/// Two snapshots become a plan. Nothing here knows a kind.
@NullMarked
package dev.squall.schema.diff;

import org.jspecify.annotations.NullMarked;
