/// From the compiler's elements to the model; the only user of `javax.lang.model`.
@NullMarked
package dev.squall.processor.read;

import org.jspecify.annotations.NullMarked;
