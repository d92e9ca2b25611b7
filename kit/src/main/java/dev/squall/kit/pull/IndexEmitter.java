package dev.squall.kit.pull;

import dev.squall.kit.pull.IndexText.Element;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Writes `d.index(…)`.
final class IndexEmitter {

    private static final String METHOD = "dev.squall.declare.IndexMethod";
    private static final Set<String> METHODS =
            Set.of("hash", "gin", "gist", "spgist", "brin", "hnsw", "ivfflat");

    private IndexEmitter() {}

    /// @param fields the fields of columns
    static void write(
            JavaSource out,
            JavaSource body,
            String name,
            IndexText index,
            Function<List<String>, String> fields) {
        Calls call = new Calls("d.index(" + Literal.of(name) + ")");
        if (index.unique()) {
            call.then(".unique()");
        }
        if (!index.method().equals("btree")) {
            call.then(".using(" + method(out, index.method()) + ")");
        }
        List<String> items = index.elements().stream().map(e -> item(out, e, fields)).toList();
        call.then(".on(" + String.join(", ", items) + ")");
        if (!index.include().isEmpty()) {
            call.then(".include(" + fields.apply(index.include()) + ")");
        }
        if (index.nullsNotDistinct()) {
            call.then(".nullsNotDistinct()");
        }
        index.storage()
                .forEach(
                        (parameter, value) ->
                                call.then(
                                        ".with("
                                                + Literal.of(parameter)
                                                + ", "
                                                + Literal.of(value)
                                                + ")"));
        String where = index.where();
        if (where != null) {
            String condition = out.member("dev.squall.Sql", "condition");
            call.then(".where(" + Calls.call(condition, List.of(), where, 4) + ")");
        }
        call.write(body, 2);
    }

    private static String method(JavaSource out, String method) {
        return METHODS.contains(method)
                ? out.member(METHOD, method.toUpperCase(Locale.ROOT))
                : "new " + out.name(METHOD) + "(" + Literal.of(method) + ")";
    }

    private static String item(
            JavaSource out, Element element, Function<List<String>, String> fields) {
        String column = element.column();
        String value =
                column != null
                        ? fields.apply(List.of(column))
                        : out.member("dev.squall.Sql", "sql")
                                + "("
                                + out.member("dev.squall.type.Types", "TEXT")
                                + ", "
                                + Literal.of(element.expression())
                                + ")";
        if (element.descending()) {
            value += ".desc()";
        } else if (element.nullsFirst() != null) {
            value += ".asc()";
        }
        if (element.nullsFirst() != null) {
            value += element.nullsFirst() ? ".nullsFirst()" : ".nullsLast()";
        }
        if (element.collation() == null && element.opclass() == null) {
            return value;
        }
        value = out.member("dev.squall.declare.IndexItem", "item") + "(" + value + ")";
        if (element.collation() != null) {
            value += ".collate(" + Literal.of(element.collation()) + ")";
        }
        return element.opclass() == null
                ? value
                : value + ".opclass(" + Literal.of(element.opclass()) + ")";
    }
}
