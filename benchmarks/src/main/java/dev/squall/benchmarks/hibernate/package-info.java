/// The graph as entities of Hibernate.
@NullMarked
package dev.squall.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
