/// Running statements: connections, sessions, transactions.
@NullMarked
package dev.squall.run;

import org.jspecify.annotations.NullMarked;
