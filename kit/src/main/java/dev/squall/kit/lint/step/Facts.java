package dev.squall.kit.lint.step;

import dev.squall.kit.lint.ddl.ColumnDefinition;
import dev.squall.kit.lint.ddl.Ddl;
import dev.squall.kit.lint.ddl.DdlConstraint;
import dev.squall.kit.lint.ddl.DdlName;
import dev.squall.kit.lint.ddl.TableAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known from the statements so far: those of earlier files, and those above in the same
/// one.
public final class Facts {

    private final Map<String, TableFacts> tables = new HashMap<>();
    private final Map<String, IndexFacts> indexes = new HashMap<>();
    private final Set<String> freshTypes = new HashSet<>();
    private final Set<String> freshOthers = new HashSet<>();
    private final Set<String> droppedTables = new HashSet<>();
    private final Set<String> droppedConstraints = new HashSet<>();
    private final Map<String, Boolean> timeouts = new HashMap<>();
    private final Map<String, Integer> newLabels = new HashMap<>();
    private final Map<String, Integer> alteredIn = new HashMap<>();
    private final Map<Integer, Integer> alterations = new HashMap<>();

    /// Nothing is known.
    public Facts() {}

    /// A new file begins: what there is now may have rows when it runs.
    public void nextFile() {
        tables.values().forEach(TableFacts::age);
        indexes.replaceAll((name, index) -> index.aged());
        freshTypes.clear();
        freshOthers.clear();
        droppedTables.clear();
        droppedConstraints.clear();
        timeouts.clear();
        newLabels.clear();
        alteredIn.clear();
        alterations.clear();
    }

    boolean isFresh(DdlName table) {
        TableFacts known = tables.get(table.key());
        return known != null && known.fresh();
    }

    Optional<TableFacts> table(DdlName table) {
        return Optional.ofNullable(tables.get(table.key()));
    }

    boolean isFreshType(DdlName type) {
        return freshTypes.contains(type.key());
    }

    boolean isFreshOther(String kind, DdlName name) {
        return freshOthers.contains(kind + " " + name.key());
    }

    Optional<IndexFacts> index(DdlName index) {
        return Optional.ofNullable(indexes.get(index.last()));
    }

    boolean wasDropped(DdlName table) {
        return droppedTables.contains(table.key());
    }

    boolean wasDroppedConstraint(DdlName table, String constraint) {
        return droppedConstraints.contains(table.key() + " " + constraint);
    }

    boolean isSet(String timeout) {
        return timeouts.containsKey(timeout);
    }

    boolean isLabelOf(String label, int transaction) {
        return transaction >= 0 && newLabels.getOrDefault(label, Integer.MIN_VALUE) == transaction;
    }

    /// Whether a table that was there before was altered in this transaction.
    boolean wasAlteredIn(DdlName table, int transaction) {
        return transaction >= 0
                && alteredIn.getOrDefault(table.key(), Integer.MIN_VALUE) == transaction;
    }

    /// Whether anything that was there before was altered in this transaction.
    boolean alteredAnythingIn(int transaction) {
        return transaction >= 0 && alterations.containsKey(transaction);
    }

    /// Whether an index is known that finds the rows of these columns.
    boolean isIndexed(DdlName table, List<String> columns) {
        return indexes.values().stream()
                .filter(index -> index.table().equals(table.key()))
                .anyMatch(index -> begins(index.columns(), columns));
    }

    private static boolean begins(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && new HashSet<>(index.subList(0, columns.size())).containsAll(columns);
    }

    /// Takes what a statement has done.
    void take(Ddl ddl, int transaction) {
        switch (ddl) {
            case Ddl.CreateTable create -> create(create, transaction);
            case Ddl.AlterTable alter -> alter(alter, transaction);
            case Ddl.CreateIndex index -> index(index);
            case Ddl.DropIndex drop -> drop.indexes().forEach(i -> indexes.remove(i.last()));
            case Ddl.Drop drop -> drop(drop);
            case Ddl.CreateType type -> freshTypes.add(type.type().key());
            case Ddl.CreateDomain domain -> freshTypes.add(domain.domain().key());
            case Ddl.Create create -> freshOthers.add(create.kind() + " " + create.name().key());
            case Ddl.SetSetting set -> set(set, transaction);
            case Ddl.AddEnumValue value -> {
                if (!isFreshType(value.type())) {
                    newLabels.put(value.value(), transaction);
                }
            }
            case Ddl.Commit commit -> timeouts.values().removeIf(local -> local);
            case Ddl.Rollback rollback -> timeouts.values().removeIf(local -> local);
            default -> {
                // changes nothing that a rule asks for
            }
        }
    }

    private void set(Ddl.SetSetting set, int transaction) {
        boolean off = set.value().matches("0|'0'|(?i)default");
        if (off) {
            timeouts.remove(set.name());
        } else if (!set.local() || transaction >= 0) {
            timeouts.put(set.name(), set.local());
        }
    }

    private void create(Ddl.CreateTable create, int transaction) {
        TableFacts table = new TableFacts(true, !create.fromQuery());
        table.partitioned(create.partitioned());
        create.columns().forEach(column -> add(create.table(), table, column, transaction));
        create.constraints().forEach(c -> add(create.table(), table, c, transaction));
        tables.put(create.table().key(), table);
        create.partitionOf().flatMap(this::table).ifPresent(parent -> parent.partitioned(true));
    }

    private void add(DdlName name, TableFacts table, ColumnDefinition column, int transaction) {
        table.add(column);
        column.constraints().forEach(c -> add(name, table, c, transaction));
    }

    private void add(DdlName name, TableFacts table, DdlConstraint constraint, int transaction) {
        String called = plain(constraint.nameOn(name));
        table.add(called, constraint, transaction);
        switch (constraint.kind()) {
            case PRIMARY_KEY, UNIQUE -> {
                List<String> columns =
                        constraint
                                .usingIndex()
                                .flatMap(this::index)
                                .map(IndexFacts::columns)
                                .orElse(constraint.columns());
                indexes.put(called, new IndexFacts(name.key(), columns, true, table.fresh()));
                if (constraint.kind() == DdlConstraint.Kind.PRIMARY_KEY) {
                    columns.forEach(column -> table.require(column, true));
                }
            }
            default -> {
                // no index comes with it that a rule asks for
            }
        }
    }

    private static String plain(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    }

    private void alter(Ddl.AlterTable alter, int transaction) {
        TableFacts table =
                tables.computeIfAbsent(alter.table().key(), key -> new TableFacts(false, false));
        if (!table.fresh() && transaction >= 0) {
            alteredIn.put(alter.table().key(), transaction);
            alterations.put(transaction, 1);
        }
        for (TableAction action : alter.actions()) {
            alter(alter.table(), table, action, transaction);
        }
    }

    private void alter(DdlName name, TableFacts table, TableAction action, int transaction) {
        switch (action) {
            case TableAction.AddColumn add -> add(name, table, add.column(), transaction);
            case TableAction.DropColumn drop -> table.drop(drop.column().last());
            case TableAction.RenameColumn rename ->
                    table.rename(rename.column().last(), rename.to().last());
            case TableAction.SetType set -> table.type(set.column().last(), set.type());
            case TableAction.SetNotNull set -> table.require(set.column().last(), true);
            case TableAction.DropNotNull drop -> table.require(drop.column().last(), false);
            case TableAction.AddConstraint add -> add(name, table, add.constraint(), transaction);
            case TableAction.ValidateConstraint v -> table.validate(v.constraint().last());
            case TableAction.DropConstraint drop -> {
                table.dropConstraint(drop.constraint().last());
                droppedConstraints.add(name.key() + " " + drop.constraint().written());
            }
            case TableAction.RenameTable rename -> {
                tables.remove(name.key());
                DdlName to = rename.to();
                DdlName moved = new DdlName(name.schema(), to.last(), to.written(), to.at());
                tables.put(moved.key(), table);
            }
            default -> {
                // changes nothing that a rule asks for
            }
        }
    }

    private void index(Ddl.CreateIndex create) {
        if (create.index().isPresent()) {
            List<String> columns = new ArrayList<>();
            for (String key : create.keys()) {
                String first = key.strip().split("[\\s(]", 2)[0].toLowerCase(java.util.Locale.ROOT);
                columns.add(plain(first));
            }
            boolean partial = create.tail().matches("(?is).*\\bwhere\\b.*");
            indexes.put(
                    create.index().get().last(),
                    new IndexFacts(
                            create.table().key(),
                            partial ? List.of() : columns,
                            create.unique(),
                            true));
        }
    }

    private void drop(Ddl.Drop drop) {
        for (DdlName name : drop.names()) {
            if (drop.kind().equals("table")) {
                droppedTables.add(name.key());
                tables.remove(name.key());
            }
        }
    }
}
