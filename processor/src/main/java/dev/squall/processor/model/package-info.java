/// What the processor knows of tables: plain records, without the compiler.
@NullMarked
package dev.squall.processor.model;

import org.jspecify.annotations.NullMarked;
