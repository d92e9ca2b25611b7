/// A platform for online courses: the system of `api/_lib/db.ts`, in Java.
@NullMarked
package dev.squall.examples.courses;

import org.jspecify.annotations.NullMarked;
