package dev.squall.sql;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes SQL: constants, identifiers and binds, nothing else.
///
/// In a query, columns are qualified and values become binds. In a definition (an index, a check, a
/// policy) columns stand alone and values become literals, because DDL takes no binds. In a view
/// columns are qualified, values are literals.
public final class SqlWriter {

    private static final BindType[] NO_TYPES = {};
    private static final Object[] NO_VALUES = {};

    private final StringBuilder text = new StringBuilder(512);
    private final Scope scope = new Scope();
    private final boolean literals;
    private final boolean alone;
    private BindType[] types = new BindType[16];
    private @Nullable Object[] values = new Object[16];
    private int hash;
    private int binds;
    private boolean guarded;
    private boolean refusesOuter;
    private boolean bare;
    private boolean constants;
    private Set<String> nulled = Set.of();
    private @Nullable Set<String> columns;
    private boolean parameters;
    private boolean unstable;
    private int sensitiveColumns;
    private @Nullable BitSet sensitive;
    private final List<FromItem> touched = new ArrayList<>(0);

    /// @param literals whether values are written as literals
    /// @param alone whether columns outside of subqueries stand without their table
    private SqlWriter(boolean literals, boolean alone) {
        this.literals = literals;
        this.alone = alone;
    }

    /// A writer for statements.
    public static SqlWriter forQuery() {
        return new SqlWriter(false, false);
    }

    /// The text of an expression inside a definition: columns stand alone, values are literals.
    public static String definition(Fragment fragment) {
        return definitionText(fragment).sql();
    }

    /// The same, with what its subqueries read. Inside of a subquery columns are qualified, or `id`
    /// would mean the wrong one.
    public static DefinitionText definitionText(Fragment fragment) {
        return new SqlWriter(true, true).text(fragment);
    }

    /// The text of a view's query, with what it reads: columns are qualified, values are literals.
    public static DefinitionText viewText(Fragment query) {
        return new SqlWriter(true, false).text(query);
    }

    /// The columns that fragments name, qualified.
    public static Set<String> columnsOf(List<? extends Fragment> fragments) {
        SqlWriter out = new SqlWriter(true, true);
        Set<String> columns = new HashSet<>();
        out.columns = columns;
        out.list(fragments);
        return columns;
    }

    private DefinitionText text(Fragment fragment) {
        fragment.render(this);
        return new DefinitionText(text.toString(), List.copyOf(touched));
    }

    /// An expression as an error shows it: its columns stand alone, its values are left out.
    public static String shown(Fragment fragment) {
        SqlWriter out = new SqlWriter(false, true);
        fragment.render(out);
        return out.text.toString();
    }

    /// Renders one statement with a writer of its own.
    public static Statement statement(Fragment fragment) {
        SqlWriter out = Writers.take();
        try {
            fragment.render(out);
            return out.finish();
        } finally {
            Writers.give(out);
        }
    }

    /// The pieces know their own hashes, the text would have to be read for it.
    private void put(String piece) {
        text.append(piece);
        hash = 31 * hash + piece.hashCode();
    }

    /// Writes constant text.
    public SqlWriter sql(@CompileTimeConstant String constant) {
        put(constant);
        return this;
    }

    /// Writes a whole number.
    public SqlWriter number(long number) {
        put(Long.toString(number));
        return this;
    }

    /// Writes a name.
    public SqlWriter identifier(Identifier name) {
        put(name.sql());
        return this;
    }

    /// Writes text that a type, a column or a table has made from identifiers and constants.
    public SqlWriter known(KnownSql known) {
        put(known.sql());
        return this;
    }

    /// Writes the name of a type with its modifiers: `numeric(10,2)`.
    public SqlWriter type(BindType type) {
        put(type.sqlName());
        return this;
    }

    /// Writes another fragment.
    public SqlWriter add(Fragment fragment) {
        fragment.render(this);
        return this;
    }

    /// Writes a fragment that has no values, and reads nothing but what FROM names.
    ///
    /// @return its text, to be written again in the same place
    public KnownSql written(Fragment fragment) {
        int from = text.length();
        fragment.render(this);
        return KnownSql.written(text.substring(from));
    }

    /// Writes a fragment in parentheses.
    public SqlWriter nested(Fragment fragment) {
        put("(");
        fragment.render(this);
        put(")");
        return this;
    }

    /// Writes an operand of `parent`, in parentheses if it binds no tighter.
    public SqlWriter operand(Operand operand, Operand parent) {
        return operand.precedence().compareTo(parent.precedence()) > 0
                ? add(operand)
                : nested(operand);
    }

    /// Writes fragments with `, ` between them.
    public SqlWriter list(List<? extends Fragment> fragments) {
        return list(fragments, ", ");
    }

    /// Writes fragments with a separator between them.
    public SqlWriter list(
            List<? extends Fragment> fragments, @CompileTimeConstant String separator) {
        for (int i = 0; i < fragments.size(); i++) {
            if (i > 0) {
                put(separator);
            }
            fragments.get(i).render(this);
        }
        return this;
    }

    /// Whether values are literals, so that a `?` is an operator, and not for the driver to read.
    public boolean writesLiterals() {
        return literals;
    }

    /// Writes a value: a bind in a query, a literal in a definition.
    public SqlWriter bind(BindType type, @Nullable Object value) {
        if (literals || constants) {
            put(value == null ? "null" : type.literal(value));
            return this;
        }
        if (binds == types.length) {
            types = Arrays.copyOf(types, binds * 2);
            values = Arrays.copyOf(values, binds * 2);
        }
        put(type.placeholder());
        types[binds] = type;
        values[binds++] = value;
        return this;
    }

    /// Writes the place of a value that is given later.
    public SqlWriter parameter(BindType type, Parameter parameter) {
        if (literals) {
            throw new InvalidQuery(
                    Report.of("a definition has a parameter: " + parameter.name())
                            .hint("nobody gives it a value there"));
        }
        parameters = true;
        return bind(type, parameter);
    }

    /// Writes the value of a column, which no log may show if the column is `@Sensitive`.
    public SqlWriter bind(BindType type, @Nullable Object value, boolean isSensitive) {
        if (isSensitive && !literals) {
            hide(binds);
        }
        return bind(type, value);
    }

    /// Notes that a column which is `@Sensitive` was written: the values beside it are, too.
    public void sensitiveColumn() {
        sensitiveColumns++;
    }

    /// Writes a condition: `and` and `or` look after their parts themselves.
    public SqlWriter condition(Operand condition) {
        Precedence operator = condition.precedence();
        return operator == Precedence.AND || operator == Precedence.OR
                ? add(condition)
                : alone(condition);
    }

    /// Writes one condition, or another fragment by itself: the values in it are sensitive where a
    /// column in it is.
    public SqlWriter alone(Fragment fragment) {
        int columns = sensitiveColumns;
        int from = binds;
        fragment.render(this);
        if (sensitiveColumns > columns) {
            for (int i = from; i < binds; i++) {
                hide(i);
            }
        }
        return this;
    }

    private void hide(int bind) {
        BitSet hidden = sensitive;
        if (hidden == null) {
            hidden = new BitSet();
            sensitive = hidden;
        }
        hidden.set(bind);
    }

    /// Enters an item of FROM: its columns can be named from here on.
    ///
    /// @param nullable whether a join can leave it without a row
    public SqlWriter enter(FromItem item, boolean nullable) {
        scope.enter(item, nullable);
        return touch(item);
    }

    /// Says that WITH has declared an item, so that FROM can name it.
    public SqlWriter declare(FromItem item) {
        scope.declare(item);
        return touch(item);
    }

    /// Whether WITH has declared an item of that name.
    public boolean isDeclared(String name) {
        return scope.isDeclared(name);
    }

    /// How many items of FROM have been entered.
    public int depth() {
        return scope.depth();
    }

    /// Says of an item that was entered whether a join can leave it without a row.
    ///
    /// @param at how many had been entered before it
    public SqlWriter outer(int at, boolean nullable) {
        scope.outer(at, nullable);
        return this;
    }

    /// Hides entered items from what is written next, or shows them again.
    ///
    /// @param from how many had been entered before the first
    /// @param to how many had been entered with the last
    public SqlWriter hidden(int from, int to, boolean hidden) {
        scope.hidden(from, to, hidden);
        return this;
    }

    /// Begins a query, or a statement: it has items and manners of its own. To be given to
    /// [#leave(int)] at its end.
    public int mark() {
        int mark = scope.depth() << 2 | (refusesOuter ? 2 : 0) | (bare ? 1 : 0);
        refusesOuter = false;
        bare = false;
        return mark;
    }

    /// Ends the query, or the statement, that began with `mark`.
    public SqlWriter leave(int mark) {
        scope.leave(mark >> 2);
        refusesOuter = (mark & 2) != 0;
        bare = (mark & 1) != 0;
        return this;
    }

    /// Notes that the statement touches an item without naming it as a source of columns.
    public SqlWriter touch(FromItem item) {
        if (literals) {
            touched.add(item); // not guarded(): it asks for declarations, and this is one
        } else {
            guarded |= item.guarded();
        }
        return this;
    }

    /// Writes a column of an item of FROM.
    ///
    /// @param qualified the column with its qualifier
    /// @param name the column alone
    /// @param notNull whether the column's Java type has no null
    public SqlWriter column(FromItem item, KnownSql qualified, Identifier name, boolean notNull) {
        if (columns != null) {
            columns.add(qualified.sql());
        }
        if (bare || (alone && scope.depth() == 0)) {
            put(name.sql());
            return this;
        }
        if (alone) { // its own table may be outside
            int at = scope.find(item);
            put(qualified(at < 0 ? null : scope.name(at), name, qualified));
            return this;
        }
        return column(item, qualified, notNull, name);
    }

    private static String qualified(
            @Nullable Identifier other, @Nullable Identifier name, KnownSql qualified) {
        return other == null || name == null
                ? qualified.sql()
                : KnownSql.qualified(other, name).sql();
    }

    /// The same for a column that never stands without its qualifier: `old.age`.
    public SqlWriter column(FromItem item, KnownSql qualified, boolean notNull) {
        return column(item, qualified, notNull, null);
    }

    private SqlWriter column(
            FromItem item, KnownSql qualified, boolean notNull, @Nullable Identifier name) {
        int at = scope.find(item);
        if (at < 0) {
            throw scope.unseen(item, "column", qualified.sql());
        }
        if (refusesOuter && notNull && scope.isOuter(at)) {
            throw item.missing(qualified.sql());
        }
        if (refusesOuter && notNull && nulled.contains(qualified.sql())) {
            throw new InvalidQuery(
                    Report.of(qualified.sql() + " is null in the rows of some grouping sets")
                            .hint("select it with .orNull()"));
        }
        put(qualified(scope.name(at), name, qualified));
        return this;
    }

    /// The name that an item has in this statement, because its own was taken; null: its own.
    public @Nullable Identifier otherName(FromItem item) {
        int at = scope.entered(item);
        return at < 0 ? null : scope.name(at);
    }

    /// Writes what is said of one item alone: it sees no other, and a handle stands for it.
    ///
    /// @param handle whose columns mean those of the item
    public SqlWriter of(FromItem item, FromItem handle, Consumer<SqlWriter> body) {
        int at = scope.find(item);
        if (at < 0) {
            body.accept(this);
            return this;
        }
        int remaining = scope.depth();
        byte[] before = scope.only(at, handle);
        body.accept(this);
        scope.show(before, remaining);
        return this;
    }

    /// Writes the name of an item of FROM, as `for update of` wants it.
    public SqlWriter locked(FromItem item) {
        int at = scope.find(item);
        if (at < 0) {
            throw scope.unseen(item, "for", "update of");
        }
        if (scope.isOuter(at)) {
            throw new InvalidQuery(
                    Report.of(item.qualifier() + " cannot be locked: a join may find no row of it")
                            .hint("lock the other items of FROM, or join with innerJoin"));
        }
        return qualifier(item);
    }

    /// Writes the name or alias of an item of FROM.
    public SqlWriter qualifier(FromItem item) {
        return identifier(Identifier.of(item.qualifier()));
    }

    /// Writes a select list, some of whose columns are null in the rows of some grouping sets.
    public SqlWriter nulled(Set<String> columns, Fragment selectList) {
        Set<String> before = nulled;
        nulled = columns;
        selectList.render(this);
        nulled = before;
        return this;
    }

    /// Writes all columns of an item of FROM, to be read as a row of it.
    public SqlWriter row(FromItem item, KnownSql columns) {
        int at = scope.find(item);
        if (at < 0 && !alone) {
            throw scope.unseen(item, "column", columns.sql());
        }
        if (at >= 0 && refusesOuter && scope.isOuter(at)) {
            throw new InvalidQuery(
                    Report.of(
                                    "a whole row of "
                                            + item.qualifier()
                                            + " is selected, but a join may find none")
                            .hint("select it with .orNull(), or join with innerJoin"));
        }
        put(columns.sql());
        return this;
    }

    /// Notes whether something was written whose value may differ from statement to statement:
    /// `random()`, text of the user's own.
    ///
    /// @return what was so before
    public boolean unstable(boolean now) {
        boolean before = unstable;
        unstable = now;
        return before;
    }

    /// Whether something was written whose value may differ from statement to statement.
    public boolean isUnstable() {
        return unstable;
    }

    /// Begins or ends what a query selects: there a column of what a join can leave without a row
    /// must say `orNull()`.
    ///
    /// @return what was so before
    public boolean selecting(boolean now) {
        boolean before = refusesOuter;
        refusesOuter = now;
        return before;
    }

    /// Renders something that takes care of null by itself: `orNull()`, `coalesce`, an aggregate.
    public SqlWriter nullSafe(Consumer<SqlWriter> body) {
        boolean before = selecting(false);
        body.accept(this);
        refusesOuter = before;
        return this;
    }

    /// Renders with columns unqualified, as `set`, `on conflict` and insert lists want them.
    public SqlWriter unqualified(Consumer<SqlWriter> body) {
        boolean before = bare;
        bare = true;
        body.accept(this);
        bare = before;
        return this;
    }

    /// Renders with values as literals, where the server must know them when it plans.
    public SqlWriter constants(Consumer<SqlWriter> body) {
        boolean before = constants;
        constants = true;
        body.accept(this);
        constants = before;
        return this;
    }

    /// The statement written so far.
    public Statement finish() {
        return new Statement(
                SqlCache.text(text, hash),
                binds == 0 ? NO_TYPES : Arrays.copyOf(types, binds),
                binds == 0 ? NO_VALUES : Arrays.copyOf(values, binds),
                guarded,
                parameters,
                unstable,
                sensitive == null ? null : (BitSet) sensitive.clone());
    }

    /// Makes the writer new.
    void reset() {
        text.setLength(0);
        hash = 0;
        Arrays.fill(values, 0, binds, null);
        binds = 0;
        scope.leave(0);
        guarded = false;
        refusesOuter = false;
        bare = false;
        nulled = Set.of();
        parameters = false;
        unstable = false;
        sensitiveColumns = 0;
        sensitive = null;
    }

    /// Whether it has grown so large that it should not be kept.
    boolean isLarge() {
        return text.capacity() > 1 << 16 || values.length > 1024;
    }
}
