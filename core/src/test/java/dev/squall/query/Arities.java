package dev.squall.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the sources that exist once for each number of columns: `Row2` to `Row22`, `Function1` to
/// `Function22`, `Select1` to `Select22`, and the methods of [SelectLists].
///
/// [AritiesAreUpToDateTest] compares them with what is committed, and rewrites them when asked.
final class Arities {

    static final int MOST = 22;

    private static final String PACKAGE = "package dev.squall.query;\n\n";
    private static final String NULLABLE = "import org.jspecify.annotations.Nullable;\n\n";

    private Arities() {}

    /// File names and texts.
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int n = 1; n <= MOST; n++) {
            if (n > 1) {
                sources.put("Row" + n + ".java", row(n));
            }
            sources.put("Function" + n + ".java", function(n));
            sources.put("Select" + n + ".java", select(n));
        }
        sources.put("SelectLists.java", selectLists());
        sources.put("Selects.java", selects());
        sources.put("SqlRows.java", sqlRows());
        sources.put("RowValues.java", rowValues());
        sources.put("FunctionLists.java", functionLists());
        return sources;
    }

    static String join(int n, IntFunction<String> each, String separator) {
        return IntStream.rangeClosed(1, n).mapToObj(each).collect(Collectors.joining(separator));
    }

    static String types(int n) {
        return join(n, i -> "T" + i, ", ");
    }

    static String declared(int n) {
        return join(n, i -> "T" + i + " extends @Nullable Object", ",\n        ");
    }

    static String value(int n) {
        return n == 1 ? "T1" : "Row" + n + "<" + types(n) + ">";
    }

    private static String row(int n) {
        return PACKAGE
                + NULLABLE
                + "/// A row of "
                + n
                + " values.\npublic record Row"
                + n
                + "<\n        "
                + declared(n)
                + ">(\n        "
                + join(n, i -> "T" + i + " value" + i, ", ")
                + ") {}\n";
    }

    private static String function(int n) {
        return PACKAGE
                + NULLABLE
                + "/// Makes a value of "
                + columns(n)
                + ": the constructor of a record, most often.\n@FunctionalInterface\n"
                + "public interface Function"
                + n
                + "<\n        "
                + declared(n)
                + ",\n        R extends @Nullable Object> {\n\n"
                + "    /// Makes the value.\n    R apply("
                + join(n, i -> "T" + i + " value" + i, ", ")
                + ");\n}\n";
    }

    static String columns(int n) {
        return n == 1 ? "one column" : n + " columns";
    }

    private static String select(int n) {
        String self = "Select" + n + "<" + types(n) + ">";
        String value = value(n);
        String read = join(n, i -> "c" + i + ".readFrom(row, first" + plus(i) + ")", ",\n");
        String function = "Function" + n + "<" + join(n, i -> "? super T" + i, ", ");
        String make = function + ", ? extends R> make";
        return PACKAGE
                + "import dev.squall.expr.Selectable;\n"
                + "import dev.squall.run.Executor;\n"
                + "import java.util.List;\n"
                + "import java.util.Optional;\n"
                + "import java.util.stream.Stream;\n"
                + "import org.jspecify.annotations.NonNull;\n"
                + "import org.jspecify.annotations.Nullable;\n\n"
                + "/// A select of "
                + columns(n)
                + ".\npublic final class Select"
                + n
                + "<\n        "
                + declared(n)
                + ">\n        extends Select<"
                + value
                + ", "
                + self
                + "> {\n\n"
                + join(n, i -> "    private final Selectable<T" + i + "> c" + i + ";\n", "")
                + "\n    Select"
                + n
                + "(Clauses clauses, Executor executor, "
                + join(n, i -> "Selectable<T" + i + "> c" + i, ", ")
                + ") {\n        this(clauses, new Columns<>(List.of("
                + join(n, i -> "c" + i, ", ")
                + "), (row, first, at) -> "
                + (n == 1 ? read : "new Row" + n + "<>(" + read + ")")
                + "), executor, "
                + join(n, i -> "c" + i, ", ")
                + ");\n    }\n\n    private Select"
                + n
                + "(Clauses clauses, Projection<"
                + value
                + "> projection, Executor executor, "
                + join(n, i -> "Selectable<T" + i + "> c" + i, ", ")
                + ") {\n        super(clauses, projection, executor);\n"
                + join(n, i -> "        this.c" + i + " = c" + i + ";\n", "")
                + "    }\n\n    @Override\n    "
                + self
                + " with(Clauses changed) {\n        return new Select"
                + n
                + "<>(changed, projection, executor, "
                + join(n, i -> "c" + i, ", ")
                + ");\n    }\n\n"
                + "    /// The same query, each row made by a function of its columns.\n"
                + "    public <R extends @Nullable Object> Query<R> into("
                + make
                + ") {\n        return new SelectQuery<>(clauses, new Columns<>(List.of("
                + join(n, i -> "c" + i, ", ")
                + "), (row, first, at) -> make.apply("
                + read
                + ")), executor);\n    }\n\n"
                + made("All rows", "List<R>", "list", make)
                + made("The first row, if there is one", "Optional<@NonNull R>", "first", make)
                + made("The one row there is", "R", "one", make)
                + made("The rows one after the other; close it", "Stream<R>", "stream", make)
                        .stripTrailing()
                + "\n}\n";
    }

    private static String plus(int i) {
        return i == 1 ? "" : " + at[" + (i - 1) + "]";
    }

    static String made(String what, String type, String method, String make) {
        return "    /// "
                + what
                + ", each made by a function of its columns.\n"
                + "    public <R extends @Nullable Object> "
                + type
                + " "
                + method
                + "("
                + make
                + ") {\n        return this.<R>into(make)."
                + method
                + "();\n    }\n\n";
    }

    private static String selectLists() {
        return PACKAGE
                + "import dev.squall.expr.Selectable;\nimport dev.squall.run.Executor;\n"
                + NULLABLE
                + "/// `select(…)` for each number of columns, 1 to "
                + MOST
                + ".\npublic abstract class SelectLists {\n\n"
                + "    /// For [dev.squall.Db] alone.\n    protected SelectLists() {}\n\n"
                + "    /// Runs what is selected.\n    protected abstract Executor executor();\n\n"
                + "    /// What stands before the select list.\n"
                + "    Clauses start() {\n        return Clauses.empty();\n    }\n\n"
                + join(MOST, n -> select(n, "public", "start()", "executor()"), "\n")
                + "}\n";
    }

    private static String selects() {
        return PACKAGE
                + "import dev.squall.expr.Functions;\n"
                + "import dev.squall.expr.Selectable;\n"
                + NULLABLE
                + "/// `select(…)` without a client, for each number of columns, 1 to "
                + MOST
                + ".\npublic class Selects extends Functions {\n\n"
                + "    /// For [dev.squall.Sql] alone.\n    protected Selects() {}\n\n"
                + join(
                        MOST,
                        n -> select(n, "public static", "Clauses.empty()", "Detached.INSTANCE"),
                        "\n")
                + "}\n";
    }

    private static String select(int n, String modifiers, String clauses, String executor) {
        return "    /// `select …`: "
                + columns(n)
                + ".\n    "
                + modifiers
                + " <\n            "
                + declared(n)
                + "> SelectFrom<Select"
                + n
                + "<"
                + types(n)
                + ">> select("
                + join(n, i -> "Selectable<T" + i + "> c" + i, ", ")
                + ") {\n        return new SelectFrom<>(new Select"
                + n
                + "<>("
                + clauses
                + ", "
                + executor
                + ", "
                + join(n, i -> "c" + i, ", ")
                + "));\n    }\n";
    }

    private static String rowValues() {
        return PACKAGE
                + "import dev.squall.expr.Expr;\n"
                + NULLABLE
                + "/// `row(…)` for each number of values, 2 to "
                + MOST
                + ".\npublic class RowValues extends Selects {\n\n"
                + "    /// For [dev.squall.Sql] alone.\n    protected RowValues() {}\n\n"
                + IntStream.rangeClosed(2, MOST)
                        .mapToObj(
                                n ->
                                        "    /// `(…)`: a row of "
                                                + n
                                                + " values.\n    public static <\n            "
                                                + declared(n)
                                                + "> RowValue<"
                                                + value(n)
                                                + "> row("
                                                + join(n, i -> "Expr<T" + i + "> v" + i, ", ")
                                                + ") {\n        return new RowValue<>("
                                                + join(n, i -> "v" + i, ", ")
                                                + ");\n    }\n")
                        .collect(Collectors.joining("\n"))
                + "}\n";
    }

    private static String sqlRows() {
        return PACKAGE
                + "import java.util.List;\nimport java.util.Optional;\n"
                + "import java.util.stream.Stream;\n"
                + "import org.jspecify.annotations.NonNull;\n"
                + NULLABLE
                + "/// The rows of a statement written by hand, for each number of columns, 1 to "
                + MOST
                + ".\npublic abstract class SqlRows {\n\n"
                + "    /// For [SqlQuery] alone.\n    SqlRows() {}\n\n"
                + "    /// Its rows, each made of the values of its columns.\n"
                + "    abstract <R extends @Nullable Object> SqlResults<R> rows("
                + "int columns, ValuesMapper<R> mapper);\n\n"
                + join(MOST, Arities::sqlRows, "\n")
                + "}\n";
    }

    private static String sqlRows(int n) {
        String cast = join(n, i -> "(T" + i + ") v[" + (i - 1) + "]", ", ");
        return "    /// Its rows, each made of "
                + columns(n)
                + ".\n    @SuppressWarnings({\"unchecked\", \"NullAway\"})"
                + " // the first row tells whether the types fit\n"
                + sqlRows(
                        n,
                        "SqlResults<R>",
                        "into",
                        "rows(" + n + ", v -> make.apply(" + cast + "))")
                + "\n    /// All rows, each made of "
                + columns(n)
                + ".\n"
                + sqlRows(n, "List<R>", "list", "into(make).list()")
                + "\n    /// The first row, if there is one, made of "
                + columns(n)
                + ".\n"
                + sqlRows(n, "Optional<@NonNull R>", "first", "into(make).first()")
                + "\n    /// The one row there is, made of "
                + columns(n)
                + ".\n"
                + sqlRows(n, "R", "one", "into(make).one()")
                + "\n    /// The rows one after the other, each made of "
                + columns(n)
                + "; close it.\n"
                + sqlRows(n, "Stream<R>", "stream", "into(make).stream()");
    }

    private static String sqlRows(int n, String type, String method, String body) {
        return "    public <\n            "
                + declared(n)
                + ",\n            R extends @Nullable Object> "
                + type
                + " "
                + method
                + "(Function"
                + n
                + "<"
                + types(n)
                + ", R> make) {\n        return "
                + body
                + ";\n    }\n";
    }

    private static String functionLists() {
        return PACKAGE
                + "import java.util.List;\n"
                + NULLABLE
                + "/// `columns(…)` and `into(…)` of a function that gives rows, for each number of"
                + " columns, 1 to "
                + MOST
                + ".\npublic abstract class FunctionLists {\n\n"
                + "    /// For [TableFunction] alone.\n    FunctionLists() {}\n\n"
                + "    /// The rows of the function, each made by a reader.\n"
                + "    abstract <R extends @Nullable Object> FunctionRows<R> rows("
                + "List<? extends Label<?, ?>> columns, Columns.Reader<R> reader);\n\n"
                + into("FunctionRows", "rows", "Its rows")
                + "}\n";
    }

    /// `into(…)` and `columns(…)` of what has columns that are declared where it is read. They have
    /// two names, so that javac says of one method why it does not fit.
    static String into(String type, String method, String what) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(
                        n ->
                                into(n, type, method, what, false)
                                        + "\n"
                                        + into(n, type, method, what, true))
                .collect(Collectors.joining("\n"));
    }

    private static String into(int n, String type, String method, String what, boolean made) {
        String values = join(n, i -> "c" + i + ".readFrom(row, first + at[" + (i - 1) + "])", ", ");
        String row = n == 1 ? values : "new Row" + n + "<>(" + values + ")";
        return "    /// "
                + what
                + (made ? ", made by a function of " : ": ")
                + columns(n)
                + ".\n    public final <\n            "
                + declared(n)
                + (made ? ",\n            R extends @Nullable Object> " : "> ")
                + type
                + "<"
                + (made ? "R" : value(n))
                + (made ? "> into(" : "> columns(")
                + (made
                        ? "Function"
                                + n
                                + "<"
                                + join(n, i -> "? super T" + i, ", ")
                                + ", ? extends R> make, "
                        : "")
                + join(n, i -> "Label<T" + i + ", ?> c" + i, ", ")
                + ") {\n        return "
                + method
                + "(List.of("
                + join(n, i -> "c" + i, ", ")
                + "), (row, first, at) -> "
                + (made ? "make.apply(" + values + ")" : row)
                + ");\n    }\n";
    }
}
