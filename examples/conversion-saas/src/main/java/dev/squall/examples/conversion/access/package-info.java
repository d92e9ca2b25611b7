/// Who asks: a person, a member of an organisation, a program with an API key.
@NullMarked
package dev.squall.examples.conversion.access;

import org.jspecify.annotations.NullMarked;
