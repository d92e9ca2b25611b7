/// For the tests of your application: a JUnit extension with a database per test class, and
/// assertions.
@NullMarked
package dev.squall.test;

import org.jspecify.annotations.NullMarked;
