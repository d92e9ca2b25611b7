package dev.squall.kit.lint.step;

import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.SqlType;
import dev.squall.kit.lint.ddl.TableAction;
import dev.squall.kit.lint.source.SourceStatement;
import java.util.List;
import java.util.Optional;

/// A statement where it stands.
///
/// @param statement the statement
/// @param transaction the number of the transaction that it runs in; -1 if in one of its own
/// @param begun whether a statement above has begun that transaction
/// @param alone whether it is the only statement of its file
/// @param last whether it is the last one
/// @param scene what is the same for the whole file
/// @param measured what it has done in a scratch database, if it ran there
public record Step(
        SourceStatement statement,
        int transaction,
        boolean begun,
        boolean alone,
        boolean last,
        Scene scene,
        Optional<Measured> measured) {

    /// What it is.
    public Ddl ddl() {
        return statement.ddl();
    }

    /// Whether it shares its transaction with others.
    public boolean inTransaction() {
        return transaction >= 0;
    }

    /// Whether the server is of this version or newer.
    public boolean since(int version) {
        return scene.version().since(version);
    }

    /// Whether a table has been made by the same file: nobody uses it yet.
    public boolean isFresh(DdlName table) {
        return scene.facts().isFresh(table);
    }

    /// The table that it alters, if it is one that was there before.
    public Optional<DdlName> altered() {
        return ddl() instanceof Ddl.AlterTable alter && !isFresh(alter.table())
                ? Optional.of(alter.table())
                : Optional.empty();
    }

    /// The actions of a kind on a table that was there before.
    public <A extends TableAction> List<A> changes(Class<A> kind) {
        return altered().isPresent() ? actions(kind) : List.of();
    }

    /// The actions of a kind, also on a new table.
    public <A extends TableAction> List<A> actions(Class<A> kind) {
        return ddl() instanceof Ddl.AlterTable alter
                ? alter.actions().stream().filter(kind::isInstance).map(kind::cast).toList()
                : List.of();
    }

    /// The table of an `alter table`.
    public DdlName table() {
        return ddl() instanceof Ddl.AlterTable alter
                ? alter.table()
                : new DdlName(Optional.empty(), "", "", 0);
    }

    /// Whether a column has been added by the same file: nobody names it yet.
    public boolean isFresh(DdlName table, DdlName column) {
        return scene.facts().table(table).map(t -> t.isFresh(column.last())).orElse(false);
    }

    /// The type of a column, if it is known.
    public Optional<SqlType> type(DdlName table, DdlName column) {
        return scene.facts().table(table).flatMap(known -> known.type(column.last()));
    }

    /// Whether a column is known to allow nulls.
    public boolean allowsNull(DdlName table, String column) {
        return scene.facts().table(table).map(known -> known.allowsNull(column)).orElse(false);
    }

    /// Whether a check that all rows keep says that a column is not null.
    public boolean knownNotNull(DdlName table, DdlName column) {
        return scene.facts()
                .table(table)
                .map(known -> known.knownNotNull(column.last()))
                .orElse(false);
    }

    /// Whether a check that all rows keep is known.
    public boolean hasValidatedCheck(DdlName table) {
        return scene.facts().table(table).map(TableFacts::hasValidatedCheck).orElse(false);
    }

    /// Whether a constraint was added `not valid` in this very transaction.
    public boolean addedNotValidHere(DdlName table, DdlName constraint) {
        return inTransaction()
                && scene.facts()
                        .table(table)
                        .flatMap(known -> known.addedNotValidIn(constraint.last()))
                        .filter(number -> number == transaction)
                        .isPresent();
    }

    /// Whether a table is known to have partitions.
    public boolean isPartitioned(DdlName table) {
        return scene.facts().table(table).map(TableFacts::partitioned).orElse(false);
    }

    /// Whether an index is one of a table, or is itself, that the same file has made.
    public boolean isFreshIndex(DdlName index) {
        return scene.facts().index(index).map(IndexFacts::fresh).orElse(false);
    }

    /// The columns of an index, if it is known.
    public List<String> indexColumns(DdlName index) {
        return scene.facts().index(index).map(IndexFacts::columns).orElse(List.of());
    }

    /// Whether an index is known that finds the rows of these columns.
    public boolean isIndexed(DdlName table, List<String> columns) {
        return scene.facts().isIndexed(table, columns);
    }

    /// Whether a type or a domain has been made by the same file.
    public boolean isFreshType(DdlName type) {
        return scene.facts().isFreshType(type);
    }

    /// Whether something else has been made by the same file.
    public boolean isFreshOther(String kind, DdlName name) {
        return scene.facts().isFreshOther(kind, name);
    }

    /// Whether a table of this name was dropped above.
    public boolean wasDropped(DdlName table) {
        return scene.facts().wasDropped(table);
    }

    /// Whether a timeout is set: by the file, or by Squall's migrator.
    public boolean hasTimeout(String name) {
        return scene.migration() || scene.facts().isSet(name);
    }

    /// Whether a constraint of this name was dropped above, so that adding it can be repeated.
    public boolean droppedConstraint(DdlName table, String constraint) {
        return scene.facts().wasDroppedConstraint(table, constraint);
    }

    /// Whether a label was added to a type in this very transaction.
    public boolean isLabelOfThisTransaction(String label) {
        return scene.facts().isLabelOf(label, transaction);
    }

    /// Whether a table that was there before was altered above in the same transaction.
    public boolean wasAlteredHere(DdlName table) {
        return scene.facts().wasAlteredIn(table, transaction);
    }

    /// Whether anything that was there before was altered above in the same transaction.
    public boolean alteredAnythingHere() {
        return scene.facts().alteredAnythingIn(transaction);
    }

    /// Whether the scratch database has shown that nothing is read or written anew.
    public boolean isQuick() {
        return measured.map(Measured::isQuick).orElse(false);
    }

    /// Whether the scratch database has shown that nothing is concerned that was there before.
    public boolean touchesNothing() {
        return measured.map(m -> m.takes().isEmpty() && m.holds().isEmpty()).orElse(false);
    }

    /// Whether the scratch database has shown that no table is written anew.
    public boolean isWithoutRewrite() {
        return measured.map(m -> m.rewritten().isEmpty()).orElse(false);
    }

    /// What follows from it for the statements below.
    public void pass() {
        scene.facts().take(ddl(), transaction);
    }
}
