@org.jspecify.annotations.NullMarked
package dev.squall.kit.lint;
