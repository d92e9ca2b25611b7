/// The web server: who asks, which handler answers, what went wrong.
@NullMarked
package dev.squall.examples.plans.http;

import org.jspecify.annotations.NullMarked;
