/// What can be measured without a server, with JMH.
@NullMarked
package dev.squall.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
