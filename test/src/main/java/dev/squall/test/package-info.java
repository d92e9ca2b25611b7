/// For the tests of an application: [dev.squall.test.SquallTest] gives a test class a database of
/// its own on a real server, [dev.squall.test.CleanDatabase] empties it between tests,
/// [dev.squall.test.MigrationsAssert] says what holds of every project's migrations,
/// [dev.squall.test.RequestCode] keeps the service client out of packages.
@NullMarked
package dev.squall.test;

import org.jspecify.annotations.NullMarked;
