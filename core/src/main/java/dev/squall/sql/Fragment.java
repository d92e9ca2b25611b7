package dev.squall.sql;

/// A piece of SQL that writes itself.
public interface Fragment {

    /// Writes this piece.
    void render(SqlWriter out);
}
