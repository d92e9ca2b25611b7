/// Typed expressions for what is in json and in composites, on a real server.
@NullMarked
package dev.squall.parts;

import org.jspecify.annotations.NullMarked;
