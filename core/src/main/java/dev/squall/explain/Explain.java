package dev.squall.explain;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import java.util.EnumSet;
import java.util.Set;

/// What `explain` is asked for
/// ([manual](https://www.postgresql.org/docs/current/sql-explain.html)).
///
/// ```java
/// query.explain(Explain.ANALYZE.buffers())     // explain (analyze, buffers) select …
/// ```
public final class Explain {

    /// The plan alone: nothing is run.
    public static final Explain PLAN = new Explain(Set.of());

    /// The plan, and what really happened: the statement is run, and what it wrote is rolled back.
    public static final Explain ANALYZE = new Explain(EnumSet.of(Option.ANALYZE));

    private final Set<Option> options;

    private Explain(Set<Option> options) {
        this.options = options;
    }

    /// `verbose`: columns of every node, names with their schema.
    public Explain verbose() {
        return with(Option.VERBOSE);
    }

    /// `buffers`: how many blocks came from memory and from disk.
    public Explain buffers() {
        return with(Option.BUFFERS);
    }

    /// `settings`: what differs from the server's defaults.
    public Explain settings() {
        return with(Option.SETTINGS);
    }

    /// `wal`: what was written to the log; only with [#ANALYZE].
    public Explain wal() {
        return with(Option.WAL);
    }

    private Explain with(Option option) {
        EnumSet<Option> more = EnumSet.of(option);
        more.addAll(options);
        return new Explain(more);
    }

    /// Whether the statement is run.
    public boolean runs() {
        return options.contains(Option.ANALYZE);
    }

    /// The statement with `explain` in front of it.
    public Fragment of(Fragment statement, boolean json) {
        return out -> {
            out.sql("explain ");
            write(out, json);
            out.add(statement);
        };
    }

    private void write(SqlWriter out, boolean json) {
        if (options.isEmpty() && !json) {
            return;
        }
        String separator = "(";
        for (Option option : options) {
            write(out.sql(separator.equals("(") ? "(" : ", "), option);
            separator = ", ";
        }
        if (json) {
            out.sql(options.isEmpty() ? "(" : ", ").sql("format json");
        }
        out.sql(") ");
    }

    private static void write(SqlWriter out, Option option) {
        switch (option) {
            case ANALYZE -> out.sql("analyze");
            case VERBOSE -> out.sql("verbose");
            case BUFFERS -> out.sql("buffers");
            case SETTINGS -> out.sql("settings");
            case WAL -> out.sql("wal");
        }
    }

    private enum Option {
        ANALYZE,
        VERBOSE,
        BUFFERS,
        SETTINGS,
        WAL
    }
}
