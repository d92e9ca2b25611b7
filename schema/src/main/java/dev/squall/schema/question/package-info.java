/// What a plan cannot decide, and the answers to it.
@NullMarked
package dev.squall.schema.question;

import org.jspecify.annotations.NullMarked;
