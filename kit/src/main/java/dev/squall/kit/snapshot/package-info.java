/// A schema as a file: `snapshot.json`.
@NullMarked
package dev.squall.kit.snapshot;

import org.jspecify.annotations.NullMarked;
