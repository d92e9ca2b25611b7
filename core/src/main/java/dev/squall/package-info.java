/// The face of Squall: `Database`, `Db`, `Sql`.
@NullMarked
package dev.squall;

import org.jspecify.annotations.NullMarked;
