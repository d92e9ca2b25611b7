package dev.squall.declare;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.annotation.Default;
import dev.squall.annotation.IdentityKind;
import dev.squall.expr.Condition;
import dev.squall.sql.Fragment;
import dev.squall.sql.KnownSql;
import dev.squall.table.Column;
import dev.squall.table.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a table, or the schema's root, declares beside its columns.
///
/// ```java
/// static void table(LearningPlanTable t, Definition d) {
///     d.check("weekly_hours_check", t.weeklyHours.ge(0));
///     d.index("idx_learning_plans_user_created_at").on(t.userId, t.createdAt.desc());
///     d.policy("learning_plans_select").forSelect().to(AUTHENTICATED).using(ownedByCurrentUser(t.userId));
/// }
/// ```
///
/// What is wrong by itself (an index without columns, two policies of one name) is an error when
/// the declaration is first read, with the line it stands at.
public final class Definition {

    private final Collected collected;

    Definition(@Nullable Table<?> table) {
        this.collected = new Collected(table);
    }

    /// The declaration of a table, read once for each table class.
    public static Definition of(Table<?> table) {
        return Definitions.of(table);
    }

    /// The declarations that were read so far of tables with a name, as an error of the server
    /// gives it: one, unless several schemas in this JVM have such a table.
    public static List<Definition> named(TableRef table) {
        return Definitions.named(table);
    }

    /// The declarations of a schema's root.
    static Definition ofRoot(java.util.function.Consumer<Definition> root) {
        Definition d = new Definition(null);
        root.accept(d);
        d.collected.finish();
        return d;
    }

    /// Everything declared here, of one kind, in the order of declaration.
    public <D extends Declaration> List<D> all(Class<D> kind) {
        return collected.all(kind);
    }

    /// Everything declared here under a name: an index, a constraint.
    public java.util.Optional<Declaration> find(Namespace namespace, String name) {
        return collected.all(Declaration.class).stream()
                .filter(d -> d.namespace() == namespace && d.name().equals(name))
                .findFirst();
    }

    /// The columns, with all that is declared of them.
    public List<ColumnDeclaration> columns() {
        return collected.columns();
    }

    /// Whether there is a policy, so that rows are seen in a session only. A view that reads as its
    /// reader has those of its tables.
    public boolean declaresPolicy() {
        return new Exposure().guarded(this);
    }

    /// The column that marks rows as deleted; null: they are really deleted.
    public @Nullable String softDelete() {
        return collected.softDelete();
    }

    Collected collected() {
        return collected;
    }

    /// Where a column was declared, as `LearningPlan.java:12`.
    public void at(Column<?, ?> column, String position) {
        collected.column(column).at = position;
    }

    /// A default, as SQL. [Default#CURRENT_USER_ID] is cast to the column's type.
    public void defaultsTo(Column<?, ?> column, String sql) {
        collected.column(column).defaultsTo =
                sql.equals(Default.CURRENT_USER_ID) ? sql + KnownSql.cast(column.type()) : sql;
    }

    /// A column that PostgreSQL computes: `generated always as (…) stored`.
    public void generatedAs(Column<?, ?> column, String sql) {
        collected.column(column).generatedAs = sql;
    }

    /// `generated … as identity`
    public void identity(Column<?, ?> column, IdentityKind kind) {
        collected.column(column).identity = kind;
    }

    /// `serial`, `bigserial` or `smallserial`, by the column's type.
    public void serial(Column<?, ?> column) {
        collected.column(column).serial = true;
    }

    /// A trigger sets the column to `now()` at each update.
    public void updatedAt(Column<?, ?> column) {
        collected.column(column).updatedAt = true;
    }

    /// `primary key (…)`
    public void primaryKey(String name, Column<?, ?>... columns) {
        Site site = collected.inTable("primary key", name);
        collected.add(
                () -> {
                    List<String> names = site.someColumns(List.of(columns));
                    return new PrimaryKeyDeclaration(name, names, site.at(names));
                });
    }

    /// `foreign key (…) references …`
    public ForeignKeyBuilder foreignKey(String name) {
        return collected.add(new ForeignKeyBuilder(collected.inTable("foreign key", name)));
    }

    /// `unique (…)`
    public UniqueBuilder unique(String name) {
        return collected.add(new UniqueBuilder(collected.inTable("unique constraint", name)));
    }

    /// `check (…)`: `d.check("weekly_hours_check", t.weeklyHours.ge(0))`.
    public void check(String name, Condition condition) {
        Site site = collected.inTable("check", name);
        collected.add(
                () -> new CheckDeclaration(name, Expression.of(condition), site.at(List.of())));
    }

    /// A check that a text column holds one of some labels: `check (status in ('draft',
    /// 'active'))`.
    public void checkLabels(String name, Column<?, ?> column, String... labels) {
        Site site = collected.inTable("check", name);
        collected.add(
                () -> {
                    List<String> columns = site.columns(List.of(column));
                    if (labels.length == 0) {
                        throw site.invalid("allows no label", "name at least one");
                    }
                    return new CheckDeclaration(
                            name,
                            Expression.of(new LabelCheck(column, List.of(labels))),
                            site.at(columns));
                });
    }

    /// An index; see [IndexBuilder].
    public IndexBuilder index(String name) {
        return collected.add(new IndexBuilder(collected.inTable("index", name)));
    }

    /// Rows are spread over partitions by ranges of a column's values; see [RangePartitions].
    public <T extends @Nullable Object> RangePartitions<T> partitionByRange(Column<?, T> column) {
        return collected.add(new RangePartitions<>(partitioned(), column));
    }

    /// Rows are spread over partitions by lists of a column's values; see [ListPartitions].
    public <T extends @Nullable Object> ListPartitions<T> partitionByList(Column<?, T> column) {
        return collected.add(new ListPartitions<>(partitioned(), column));
    }

    /// Rows are spread over partitions by hash values; see [HashPartitions].
    public HashPartitions partitionByHash(Column<?, ?>... columns) {
        return collected.add(new HashPartitions(partitioned(), List.of(columns)));
    }

    private Site partitioned() {
        return collected.inTable("partitioning", "of the table");
    }

    /// A storage parameter: `with (fillfactor = 70)` ([all of
    /// them](https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS)).
    ///
    /// ```java
    /// d.storage("fillfactor", 70);
    /// d.storage("autovacuum_vacuum_scale_factor", 0.02);
    /// d.storage("toast.autovacuum_enabled", false);
    /// ```
    public void storage(String parameter, String value) {
        Site site = collected.inTable("storage parameter", parameter);
        collected.add(
                () ->
                        new StorageDeclaration(
                                parameter,
                                StorageValue.checked(site, parameter, value),
                                site.at(List.of())));
    }

    /// A storage parameter that is a whole number.
    public void storage(String parameter, long value) {
        storage(parameter, Long.toString(value));
    }

    /// A storage parameter that is a number.
    public void storage(String parameter, double value) {
        storage(parameter, BigDecimal.valueOf(value).toPlainString());
    }

    /// A storage parameter that is on or off.
    public void storage(String parameter, boolean value) {
        storage(parameter, Boolean.toString(value));
    }

    /// `create unlogged table`: faster to write, emptied after a crash, not on standbys.
    public void unlogged() {
        Site site = collected.inTable("storage", "unlogged");
        collected.add(() -> new UnloggedDeclaration(site.at(List.of())));
    }

    /// An exclusion constraint; see [ExclusionBuilder].
    public ExclusionBuilder exclusion(String name) {
        return collected.add(new ExclusionBuilder(collected.inTable("exclusion", name)));
    }

    /// A policy; the table then has row-level security enabled and forced. See [PolicyBuilder].
    public PolicyBuilder policy(String name) {
        return collected.add(new PolicyBuilder(collected.inTable("policy", name)));
    }

    /// The query of a view; see [ViewBuilder].
    public ViewBuilder view(Fragment query) {
        return collected.view(query);
    }

    /// At most so many rows for each value of a column; see [RowLimitBuilder].
    public RowLimitBuilder limit(String name) {
        return collected.add(new RowLimitBuilder(collected.inTable("limit", name)));
    }

    /// A column that holds how many rows of another table refer to its row; see [CounterBuilder].
    public CounterBuilder counter(Column<?, ?> column) {
        Site site = collected.inTable("counter", column.name().name());
        return collected.add(new CounterBuilder(site, column));
    }

    /// A trigger, as the text that follows its name.
    ///
    /// ```java
    /// d.trigger("plans_audit", "after insert on learning_plans for each row execute function audit()")
    ///         .dependsOn("audit");
    /// ```
    public TriggerBuilder trigger(String name, @CompileTimeConstant String text) {
        return collected.add(new TriggerBuilder(collected.inTable("trigger", name), text));
    }

    /// The table's old name; what `@RenamedFrom` on a record says.
    public void renamedFrom(String oldName) {
        Site site = collected.inTable("old name", oldName);
        collected.add(
                () -> {
                    TableRef table = site.owner();
                    return new RenameSite(site, Rename.Kind.TABLE, table.schema(), "")
                            .from(table.name(), oldName, List.of());
                });
    }

    /// A column's old name; what `@RenamedFrom` on a component says.
    public void renamedFrom(Column<?, ?> column, String oldName) {
        Site site = collected.inTable("old name", oldName);
        collected.add(
                () -> {
                    List<String> names = site.columns(List.of(column));
                    return RenameSite.ofTable(site, site.owner(), Rename.Kind.COLUMN)
                            .from(names.getFirst(), oldName, names);
                });
    }

    /// The old name of a constraint, an index or a sequence of the table.
    ///
    /// ```java
    /// d.index("idx_users_email").on(t.email);
    /// d.renamedFrom(Rename.Kind.INDEX, "idx_users_email", "users_mail_idx");
    /// ```
    public void renamedFrom(Rename.Kind kind, String name, String oldName) {
        Site site = collected.inTable("old name", oldName);
        collected.add(
                () -> RenameSite.ofTable(site, site.owner(), kind).from(name, oldName, List.of()));
    }

    /// The old name of a type, or of a label or a field of one; what `@RenamedFrom` on an enum, a
    /// domain or a composite, or on a part of them, says.
    ///
    /// @param owner the type that it is part of; empty for the type itself
    public void renamedFrom(
            Rename.Kind kind, String schema, String owner, String name, String oldName) {
        Site site = collected.site("old name", oldName);
        collected.add(
                () -> new RenameSite(site, kind, schema, owner).from(name, oldName, List.of()));
    }

    /// `comment on table … is '…'`
    public void comment(String text) {
        Site site = collected.inTable("comment", "on the table");
        collected.add(() -> new CommentDeclaration(null, text, site.at(List.of())));
    }

    /// `comment on column … is '…'`
    public void comment(Column<?, ?> column, String text) {
        Site site = collected.inTable("comment", column.name().name());
        collected.add(
                () -> {
                    String name = site.columns(List.of(column)).getFirst();
                    return new CommentDeclaration(name, text, site.at(List.of(name)));
                });
    }

    /// `create extension citext`
    public void extension(String name) {
        extension(name, "");
    }

    /// `create extension citext schema extensions`
    public void extension(String name, String schema) {
        Site site = collected.inRoot("extension", name);
        collected.add(() -> new ExtensionDeclaration(name, schema, site.at(List.of())));
    }

    /// `create schema billing`
    public void schema(String name) {
        Site site = collected.inRoot("schema", name);
        collected.add(() -> new SchemaDeclaration(name, site.at(List.of())));
    }

    /// A function: its name, and the whole `create function` statement.
    ///
    /// ```java
    /// d.function("is_admin", "create function is_admin() returns boolean stable language sql …")
    ///         .dependsOn(users);
    /// ```
    public FunctionBuilder function(String name, @CompileTimeConstant String text) {
        return function("", name, text);
    }

    /// The same in a PostgreSQL schema; the statement names it too.
    public FunctionBuilder function(String schema, String name, @CompileTimeConstant String text) {
        return collected.add(new FunctionBuilder(collected.inRoot("function", name), schema, text));
    }

    /// A role; asked again, the same one: its grants can stand in several places.
    public RoleBuilder role(Role role) {
        return collected.role(role);
    }

    /// The login that serves requests: it can become `authenticated` or `anonymous`, inherits
    /// nothing and owns nothing, so that a forgotten session is "permission denied" and not "all
    /// rows".
    ///
    /// SQL: `create role plans_request login noinherit; grant authenticated, anonymous to
    /// plans_request`
    public RoleBuilder requestLogin(String name) {
        return role(new Role(name))
                .login()
                .noInherit()
                .memberOf(Role.AUTHENTICATED, Role.ANONYMOUS);
    }

    /// The login of workers, which no policy holds back.
    ///
    /// SQL: `create role plans_worker login noinherit bypassrls`
    public RoleBuilder serviceLogin(String name) {
        return role(new Role(name)).login().noInherit().bypassRls();
    }
}
