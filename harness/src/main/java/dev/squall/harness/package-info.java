/// What the tests of Squall itself stand on: a database per test class, golden files, compilations, package order.
@NullMarked
package dev.squall.harness;

import org.jspecify.annotations.NullMarked;
