package dev.squall.processor.model;

import java.util.ArrayList;
import java.util.List;

/// An SQL text with `{…}` for columns, as an annotation of a shape has it.
///
/// @param text the text, with `{}` in the place of each
/// @param columns what stands there, in order
public record SqlText(String text, List<Column> columns) {

    /// A part of a text: what stands before a `{…}`, and the name in it.
    public record Piece(String before, String name) {}

    /// The pieces of a text, and what stands behind the last one.
    public record Pieces(List<Piece> named, String rest) {}

    /// Takes a text apart. Braces in a literal, a quoted name or a comment are text.
    public static Pieces pieces(String text) {
        List<Piece> named = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int close = text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
            if (close < 0) {
                at = QuotedSql.behind(text, at);
                continue;
            }
            named.add(new Piece(text.substring(from, at), text.substring(at + 1, close).strip()));
            at = close + 1;
            from = at;
        }
        return new Pieces(List.copyOf(named), text.substring(from));
    }

    /// Whether it has one value in all statements of a snapshot, as far as can be seen.
    public boolean isStable() {
        return StableSql.is(text);
    }
}
