/// Comments.
@NullMarked
package dev.squall.schema.object.comment;

import org.jspecify.annotations.NullMarked;
