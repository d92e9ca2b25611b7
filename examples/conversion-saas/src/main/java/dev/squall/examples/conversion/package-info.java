/// A service that converts files for organisations: how it connects, makes its tables and its first
/// rows.
@NullMarked
package dev.squall.examples.conversion;

import org.jspecify.annotations.NullMarked;
