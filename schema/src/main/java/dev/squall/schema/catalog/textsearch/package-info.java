/// Parsers, templates, dictionaries and configurations of text search as the server has them.
@NullMarked
package dev.squall.schema.catalog.textsearch;

import org.jspecify.annotations.NullMarked;
