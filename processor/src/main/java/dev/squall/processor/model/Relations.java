package dev.squall.processor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The relations of tables, made of their foreign keys: to the referenced row by the name of the
/// component without `Id`, and back by the name of the referencing table.
public final class Relations {

    /// A field that every generated table has.
    private static final String CONSTRAINTS = "constraints";

    private Relations() {}

    /// The relations of a table: those of its own foreign keys, and those back to it from the
    /// tables that are listed with it. Of two with one name, or the name of a column, there is
    /// neither.
    public static List<RelationModel> of(TableModel table, Model model) {
        List<RelationModel> all = all(table, model);
        Map<String, Long> names =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        RelationModel::name,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return all.stream()
                .filter(r -> names.getOrDefault(r.name(), 0L) == 1)
                .filter(r -> !r.name().equals(CONSTRAINTS))
                .filter(r -> table.column(r.name()).isEmpty())
                .filter(r -> isInSight(r.target(), table))
                .toList();
    }

    /// All that would have one name: where there are two, there is neither.
    public static List<RelationModel> of(TableModel table, String name, Model model) {
        return all(table, model).stream().filter(r -> r.name().equals(name)).toList();
    }

    private static List<RelationModel> all(TableModel table, Model model) {
        List<RelationModel> all = new ArrayList<>();
        Link.of(table).flatMap(link -> forth(link, table, model)).forEach(all::add);
        beside(table, model).flatMap(other -> back(other, table, model)).forEach(all::add);
        return all;
    }

    /// The tables that a schema root lists together with a table, the table itself among them.
    private static Stream<TableModel> beside(TableModel table, Model model) {
        Set<ClassName> names = new HashSet<>();
        return model.roots().stream()
                .filter(root -> root.tables().contains(table.declaredBy()))
                .flatMap(root -> root.tables().stream())
                .filter(names::add)
                .flatMap(name -> Stream.ofNullable(model.table(name)));
    }

    private static boolean isInSight(TableModel target, TableModel table) {
        return target.canBeNamed()
                && (target.access().isPublic()
                        || target.tableClass().pkg().equals(table.tableClass().pkg()));
    }

    private static Stream<RelationModel> forth(Link link, TableModel table, Model model) {
        TableModel target = model.table(link.target());
        List<Column> here = link.columns(table);
        List<Column> there = link.referenced(model);
        if (target == null || here.isEmpty() || here.size() != there.size()) {
            return Stream.empty(); // a rule says why
        }
        boolean nullable = isNullable(link, table);
        return Stream.of(new RelationModel(one(link), false, nullable, true, target, here, there));
    }

    private static Stream<RelationModel> back(TableModel other, TableModel table, Model model) {
        Predicate<Link> leadsHere = link -> link.target().equals(table.record());
        return Link.of(other)
                .filter(leadsHere)
                .flatMap(link -> forth(link, other, model).map(r -> back(link, r, other)));
    }

    private static RelationModel back(Link link, RelationModel forth, TableModel other) {
        boolean many = !isUnique(forth.here(), other);
        String given = link.actions().many();
        String name =
                !given.isEmpty() ? given : many ? Names.camel(other.name()) : uncapitalized(other);
        return new RelationModel(name, many, true, false, other, forth.there(), forth.here());
    }

    /// Whether the columns contain a key: each of their values stands in one row at most.
    private static boolean isUnique(List<Column> columns, TableModel table) {
        boolean isKey = !table.key().isEmpty() && columns.containsAll(table.key());
        return isKey || columns.stream().anyMatch(column -> column.marks().unique() != null);
    }

    /// Whether the relation of a foreign key may lead to no row. A view has no key that promises
    /// one.
    public static boolean isNullable(Link link, TableModel table) {
        return table.view() != null || link.columns(table).stream().anyMatch(Column::nullable);
    }

    /// The name of the relation to the referenced row.
    public static String one(Link link) {
        String given = link.actions().one();
        if (!given.isEmpty()) {
            return given;
        }
        String component = link.components().getLast();
        boolean named = link.components().size() == 1 && component.endsWith("Id");
        return named && component.length() > 2
                ? component.substring(0, component.length() - 2)
                : Names.camel(link.target().simple());
    }

    private static String uncapitalized(TableModel table) {
        return Names.camel(table.record().simple());
    }
}
