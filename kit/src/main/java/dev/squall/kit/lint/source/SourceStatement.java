package dev.squall.kit.lint.source;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.script.Token;
import java.util.List;

/// A statement of a file.
///
/// @param start where it begins in the file
/// @param sql its text, without the semicolon
/// @param ddl what it is
/// @param tokens its pieces, without comments
/// @param comments the comments above it and in it
public record SourceStatement(
        int start, String sql, Ddl ddl, List<Token> tokens, List<SourceComment> comments) {

    /// A statement.
    public SourceStatement {
        tokens = List.copyOf(tokens);
        comments = List.copyOf(comments);
    }

    /// Whether a directive stands above it.
    public boolean directs(String label) {
        return comments.stream().anyMatch(comment -> comment.directs(label));
    }

    /// Whether psql or a migration tool puts something in before it runs: `:name`, `${name}`.
    public boolean isTemplate() {
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).in(sql);
            boolean colon =
                    text.equals(":")
                            && !piece(i - 1).equals(":")
                            && tokens.get(i).end() == start(i + 1)
                            && piece(i + 1).matches("(?s)[A-Za-z_'\"].*");
            if (colon || (text.equals("$") && piece(i + 1).equals("{"))) {
                return true;
            }
        }
        return false;
    }

    private int start(int index) {
        return index < tokens.size() ? tokens.get(index).start() : -1;
    }

    private String piece(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).in(sql);
    }
}
