/// What `squall demo course-platform` walks through.
@NullMarked
package dev.squall.examples.courses.demo;

import org.jspecify.annotations.NullMarked;
