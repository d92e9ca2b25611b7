/// The rules: one file each, named by the fact it reports.
@NullMarked
package dev.squall.processor.check;

import org.jspecify.annotations.NullMarked;
