/// SQL scripts: their statements, with lines and directives.
@NullMarked
package dev.squall.kit.script;

import org.jspecify.annotations.NullMarked;
