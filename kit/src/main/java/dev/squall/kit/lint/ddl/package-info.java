/// SQL as a linter sees it: which statement it is, on what, with what. Nothing is refused: what is
/// not known is a statement of another kind.
@NullMarked
package dev.squall.kit.lint.ddl;

import org.jspecify.annotations.NullMarked;
