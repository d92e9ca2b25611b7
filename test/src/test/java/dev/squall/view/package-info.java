/// Views on a real server: with sessions and policies, refreshed, read by each other.
@NullMarked
package dev.squall.view;

import org.jspecify.annotations.NullMarked;
