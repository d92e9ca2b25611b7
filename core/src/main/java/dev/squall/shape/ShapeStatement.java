package dev.squall.shape;

import dev.squall.query.Query;
import dev.squall.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// A statement that reading a shape sends, or one of what a component of it says: for assertions,
/// which let the server prepare it.
///
/// @param of the component or the record that it belongs to: `UserFile.name`
/// @param statement the statement, which nobody has sent
/// @param kind what it is
public record ShapeStatement(String of, Statement statement, Kind kind) {

    /// What a statement is.
    public enum Kind {
        /// A value that a component computes, and behind it a null of the type it is read as.
        VALUE,
        /// Which rows a list has.
        ROWS,
        /// What is sent to read all.
        WHOLE
    }

    /// What the components of a shape say, one by one, and the statements that read all its rows.
    ///
    /// @throws dev.squall.error.InvalidQuery if the processor has written nothing for the record
    public static List<ShapeStatement> of(Class<? extends ShapeOf<?>> record) {
        return of(Shapes.known(record), record.getSimpleName());
    }

    static <R, S> List<ShapeStatement> of(Shape<R, S> shape, String name) {
        List<ShapeStatement> all = new ArrayList<>();
        for (Said said : shape.said()) {
            all.add(new ShapeStatement(said.component(), said.query().statement(), said.kind()));
        }
        var queries = new LevelQueries<>(Root.of(shape), Asked.ALL);
        var lists = new Lists(shape.branches().size());
        all.add(of(name, queries.root(lists)));
        for (Branch branch : shape.branches()) {
            all.add(of(name + ": " + branch.relation(), queries.of(branch, lists)));
        }
        if (!shape.branches().isEmpty()) {
            all.add(
                    of(
                            name + " in one statement",
                            new OneStatement<>(Root.of(shape), Asked.ALL, false).query()));
        }
        return all;
    }

    private static ShapeStatement of(String name, Query<?> query) {
        return new ShapeStatement(name, query.statement(), Kind.WHOLE);
    }
}
