/// Comments.
@NullMarked
package dev.squall.schema.declared.comment;

import org.jspecify.annotations.NullMarked;
