/// What tests stand on: a database per test class ([dev.squall.harness.PostgresTest]), golden files
/// ([dev.squall.harness.Golden]), compilations in memory ([dev.squall.harness.Compilation]) and the
/// order of packages ([dev.squall.harness.PackageOrder]). It knows no other part of Squall but the
/// embedded server, so that every module can be tested with it.
@NullMarked
package dev.squall.harness;

import org.jspecify.annotations.NullMarked;
