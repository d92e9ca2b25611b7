/// A forum: what the guide shows of shapes.
@NullMarked
package dev.squall.guide.forum;

import org.jspecify.annotations.NullMarked;
