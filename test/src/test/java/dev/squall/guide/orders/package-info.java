/// Orders, deliveries and teams: what the guide shows of inserting parents with their children.
@NullMarked
package dev.squall.guide.orders;

import org.jspecify.annotations.NullMarked;
