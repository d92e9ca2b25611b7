/// What a schema declares beside its columns: keys, checks, indexes, policies, roles, grants.
@NullMarked
package dev.squall.declare;

import org.jspecify.annotations.NullMarked;
