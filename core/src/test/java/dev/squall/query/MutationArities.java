package dev.squall.query;

import static dev.squall.query.Arities.MOST;
import static dev.squall.query.Arities.columns;
import static dev.squall.query.Arities.declared;
import static dev.squall.query.Arities.join;
import static dev.squall.query.Arities.made;
import static dev.squall.query.Arities.types;
import static dev.squall.query.Arities.value;

import java.util.LinkedHashMap;
import java.util.Map;

/// Writes what writing statements have once for each number of columns: `Returning1` to
/// `Returning22`, and the methods of `ReturningLists`, `InsertLists` and `ProcedureLists`.
final class MutationArities {

    private static final String PACKAGE = "package dev.squall.mutation;\n\n";
    private static final String NULLABLE = "import org.jspecify.annotations.Nullable;\n\n";

    private MutationArities() {}

    /// File names and texts.
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int n = 1; n <= MOST; n++) {
            sources.put("Returning" + n + ".java", returning(n));
        }
        sources.put("ReturningLists.java", returningLists());
        sources.put("InsertLists.java", insertLists());
        sources.put("ProcedureLists.java", procedureLists());
        return sources;
    }

    private static String returning(int n) {
        String read = join(n, i -> "c" + i + ".readFrom(row, first + at[" + (i - 1) + "])", ",\n");
        String list = "List.of(" + join(n, i -> "c" + i, ", ") + ")";
        String make =
                "Function" + n + "<" + join(n, i -> "? super T" + i, ", ") + ", ? extends R> make";
        return PACKAGE
                + "import dev.squall.expr.Selectable;\n"
                + "import dev.squall.query.Columns;\n"
                + "import dev.squall.query.Function"
                + n
                + ";\n"
                + (n == 1 ? "" : "import dev.squall.query.Row" + n + ";\n")
                + "import java.util.List;\n"
                + "import java.util.Optional;\n"
                + "import org.jspecify.annotations.NonNull;\n"
                + NULLABLE
                + "/// A statement that writes and returns "
                + columns(n)
                + ".\npublic final class Returning"
                + n
                + "<\n        "
                + declared(n)
                + ">\n        extends Returning<"
                + value(n)
                + "> {\n\n"
                + join(n, i -> "    private final Selectable<T" + i + "> c" + i + ";\n", "")
                + "\n    Returning"
                + n
                + "(Mutation<?> mutation, "
                + join(n, i -> "Selectable<T" + i + "> c" + i, ", ")
                + ") {\n        super(mutation, new Columns<>("
                + list
                + ", (row, first, at) -> "
                + (n == 1 ? read : "new Row" + n + "<>(" + read + ")")
                + "));\n"
                + join(n, i -> "        this.c" + i + " = c" + i + ";\n", "")
                + "    }\n\n"
                + "    /// The same statement, each row made by a function of its columns.\n"
                + "    public <R extends @Nullable Object> Returning<R> into("
                + make
                + ") {\n        return new Returning<>(mutation, new Columns<>("
                + list
                + ", (row, first, at) -> make.apply("
                + read
                + ")));\n    }\n\n"
                + made("Runs it; all returned rows", "List<R>", "list", make)
                + made(
                        "Runs it; the first returned row, if there is one",
                        "Optional<@NonNull R>",
                        "first",
                        make)
                + made("Runs it; the one returned row", "R", "one", make).stripTrailing()
                + "\n}\n";
    }

    private static String returningLists() {
        return PACKAGE
                + "import dev.squall.expr.Selectable;\n"
                + NULLABLE
                + "/// `returning(…)` for each number of columns, 1 to "
                + MOST
                + ".\n///\n/// @param <R> the record that is a row\n"
                + "public abstract class ReturningLists<R> {\n\n"
                + "    /// For [Mutation] alone.\n    ReturningLists() {}\n\n"
                + "    /// What writes.\n    abstract Mutation<R> mutation();\n\n"
                + join(
                        MOST,
                        n ->
                                "    /// `… returning …`: "
                                        + columns(n)
                                        + " of each row that it writes.\n    public final <\n"
                                        + "            "
                                        + declared(n)
                                        + "> Returning"
                                        + n
                                        + "<"
                                        + types(n)
                                        + "> returning("
                                        + join(n, i -> "Selectable<T" + i + "> c" + i, ", ")
                                        + ") {\n        return new Returning"
                                        + n
                                        + "<>(mutation(), "
                                        + join(n, i -> "c" + i, ", ")
                                        + ");\n    }\n",
                        "\n")
                + "}\n";
    }

    private static String insertLists() {
        return PACKAGE
                + join(MOST - 1, i -> "import dev.squall.query.Row" + (i + 1) + ";\n", "")
                + "import dev.squall.table.Column;\n"
                + "import dev.squall.table.Insertable;\n"
                + "import java.util.List;\n"
                + NULLABLE
                + "/// `insertInto(…)` for each number of columns, 1 to "
                + MOST
                + ".\npublic interface InsertLists {\n\n"
                + "    /// What runs the statements, and stands before them: for libraries.\n"
                + "    Origin origin();\n\n"
                + join(MOST, MutationArities::insertInto, "\n")
                + "}\n";
    }

    private static String insertInto(int n) {
        String values = join(n, i -> "? extends T" + i, ", ");
        return "    /// `insert into …`: "
                + columns(n)
                + " of a table, from a query.\n    default <\n            R,\n            "
                + declared(n)
                + "> InsertInto<R, "
                + (n == 1 ? "T1" : "Row" + n + "<" + values + ">")
                + "> insertInto(Insertable<R, ?> table, "
                + join(n, i -> "Column<R, T" + i + "> c" + i, ", ")
                + ") {\n        return new InsertInto<>(new Target<>(table.table(), origin()),"
                + " List.of("
                + join(n, i -> "c" + i, ", ")
                + "));\n    }\n";
    }

    private static String procedureLists() {
        return PACKAGE
                + "import dev.squall.query.Columns;\n"
                + join(MOST, n -> "import dev.squall.query.Function" + n + ";\n", "")
                + "import dev.squall.query.Label;\n"
                + join(MOST - 1, i -> "import dev.squall.query.Row" + (i + 1) + ";\n", "")
                + "import java.util.List;\n"
                + NULLABLE
                + "/// `columns(…)` and `into(…)` of a call, for each number of OUT parameters, 1"
                + " to "
                + MOST
                + ".\npublic abstract class ProcedureLists {\n\n"
                + "    /// For [ProcedureCall] alone.\n    ProcedureLists() {}\n\n"
                + "    /// The call with its OUT parameters, whose values a reader reads.\n"
                + "    abstract <R extends @Nullable Object> CalledRow<R> row("
                + "List<? extends Label<?, ?>> out, Columns.Reader<R> reader);\n\n"
                + Arities.into("CalledRow", "row", "Its OUT parameters")
                + "}\n";
    }
}
