package dev.squall.processor.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A foreign key, whether `@References` or `@ForeignKey` declares it.
///
/// @param says how it is called in messages
/// @param components the referencing components
/// @param named the referenced components; none: the primary key
public record Link(
        Place place,
        String says,
        List<String> components,
        ClassName target,
        List<String> named,
        Actions actions) {

    /// The foreign keys of a table.
    public static Stream<Link> of(TableModel table) {
        Stream<Link> single =
                table.columns().stream()
                        .flatMap(
                                column ->
                                        Stream.ofNullable(column.marks().reference())
                                                .map(
                                                        use ->
                                                                new Link(
                                                                        column.place(),
                                                                        column.place().toString(),
                                                                        List.of(column.field()),
                                                                        use.target(),
                                                                        use.column().isEmpty()
                                                                                ? List.of()
                                                                                : List.of(
                                                                                        use
                                                                                                .column()),
                                                                        use.actions())));
        Stream<Link> several =
                table.foreignKeys().stream()
                        .map(
                                use ->
                                        new Link(
                                                table.place(),
                                                "@ForeignKey of " + table.record().nested(),
                                                use.components(),
                                                use.target(),
                                                use.references(),
                                                use.actions()));
        return Stream.concat(single, several);
    }

    /// The referencing columns.
    public List<Column> columns(TableModel table) {
        return components.stream().flatMap(name -> table.column(name).stream()).toList();
    }

    /// The referenced columns; none if the target is no table.
    public List<Column> referenced(Model model) {
        @Nullable TableModel to = model.table(target);
        if (to == null) {
            return List.of();
        }
        return named.isEmpty()
                ? to.key()
                : named.stream().flatMap(name -> to.column(name).stream()).toList();
    }
}
