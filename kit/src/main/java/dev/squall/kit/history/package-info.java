/// What a database remembers of its migrations.
@NullMarked
package dev.squall.kit.history;

import org.jspecify.annotations.NullMarked;
