package dev.squall.query;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// A column of `json_table`, and the path that finds its value.
public final class JsonTableColumn implements Fragment {

    private final Label<?, ?> label;
    private final KnownSql after;
    private final @Nullable KnownSql path;

    private JsonTableColumn(Label<?, ?> label, KnownSql after, @Nullable KnownSql path) {
        this.label = label;
        this.after = after;
        this.path = path;
    }

    static JsonTableColumn path(Label<?, ?> label, @CompileTimeConstant String path) {
        return new JsonTableColumn(label, KnownSql.constant(" path "), KnownSql.literal(path));
    }

    static JsonTableColumn exists(Label<?, ?> label, @CompileTimeConstant String path) {
        KnownSql words = KnownSql.constant(" exists path ");
        return new JsonTableColumn(label, words, KnownSql.literal(path));
    }

    static JsonTableColumn ordinality(Label<?, ?> label) {
        return new JsonTableColumn(label, KnownSql.constant(" for ordinality"), null);
    }

    Label<?, ?> label() {
        return label;
    }

    @Override
    public void render(SqlWriter out) {
        out.identifier(label.name());
        if (path == null) {
            out.known(after);
        } else {
            out.sql(" ").known(KnownSql.type(label.type())).known(after).known(path);
        }
    }
}
