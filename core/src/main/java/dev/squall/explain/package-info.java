/// What the server says about how it runs a statement: options, and the plan as a tree.
@NullMarked
package dev.squall.explain;

import org.jspecify.annotations.NullMarked;
