/// The guide's snippets, compiled and run: each region is quoted by a page of `docs/guide`.
@NullMarked
package dev.squall.guide;

import org.jspecify.annotations.NullMarked;
