/// Options that several commands share, and what they come to: a project, an environment, a
/// database, records.
@NullMarked
package dev.squall.cli.options;

import org.jspecify.annotations.NullMarked;
