/// Records into a development database, without migrations.
@NullMarked
package dev.squall.kit.push;

import org.jspecify.annotations.NullMarked;
