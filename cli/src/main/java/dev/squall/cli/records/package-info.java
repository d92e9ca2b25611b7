/// Finds and loads the compiled records of a project.
@NullMarked
package dev.squall.cli.records;

import org.jspecify.annotations.NullMarked;
