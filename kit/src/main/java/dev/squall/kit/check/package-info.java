/// What a build server wants to know of a project's migrations.
@NullMarked
package dev.squall.kit.check;

import org.jspecify.annotations.NullMarked;
