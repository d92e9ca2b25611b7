package dev.squall.declare;

import dev.squall.error.DuplicateDeclaration;
import dev.squall.table.Table;
import dev.squall.table.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A whole schema as it is declared: the tables and views of a root, and what the root itself
/// declares.
///
/// Generated: `Tables.schema()`.
public final class DeclaredSchema {

    private final String name;
    private final List<DeclaredTable> tables;
    private final List<DeclaredView> views;
    private final Definition root;

    private DeclaredSchema(
            String name, List<DeclaredTable> tables, List<DeclaredView> views, Definition root) {
        this.name = name;
        this.tables = tables;
        this.views = views;
        this.root = root;
    }

    /// The schema of a root class.
    ///
    /// @param name the root class's name
    /// @param root its `define(d)`
    /// @param tables the tables and the views
    /// @throws DuplicateDeclaration if two tables have the same name
    public static DeclaredSchema of(
            String name, List<? extends Table<?>> tables, Consumer<Definition> root) {
        List<DeclaredTable> declared = new ArrayList<>();
        List<DeclaredView> views = new ArrayList<>();
        Map<TableRef, Table<?>> seen = new HashMap<>();
        for (Table<?> table : tables) {
            TableRef ref = TableRef.of(table);
            Table<?> first = seen.putIfAbsent(ref, table);
            if (first != null) {
                throw new DuplicateDeclaration(
                        "table " + ref,
                        name,
                        first.getClass().getName(),
                        table.getClass().getName());
            }
            if (table instanceof View<?>) {
                views.add(DeclaredView.of(ref, Definition.of(table)));
            } else {
                declared.add(new DeclaredTable(ref, Definition.of(table)));
            }
        }
        return new DeclaredSchema(
                name, List.copyOf(declared), List.copyOf(views), Definition.ofRoot(root));
    }

    /// The root class's name.
    public String name() {
        return name;
    }

    /// The tables, in the order of the root.
    public List<DeclaredTable> tables() {
        return tables;
    }

    /// What had another name before, each once: the answers to "was this renamed?".
    public List<Rename> renames() {
        List<Rename> all = new ArrayList<>();
        Stream.concat(tables.stream().map(DeclaredTable::definition), Stream.of(root))
                .flatMap(definition -> definition.all(Rename.class).stream())
                .filter(rename -> all.stream().noneMatch(rename::repeats))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// The views, in the order of the root.
    public List<DeclaredView> views() {
        return views;
    }

    /// The view of a name, if it is one.
    public Optional<DeclaredView> view(TableRef name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /// What the root declares.
    public Definition root() {
        return root;
    }
}
