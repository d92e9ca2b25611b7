/// The project's settings: `squall.toml` and its environments.
@NullMarked
package dev.squall.kit.project;

import org.jspecify.annotations.NullMarked;
