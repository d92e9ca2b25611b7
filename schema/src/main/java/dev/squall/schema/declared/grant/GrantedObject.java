package dev.squall.schema.declared.grant;

import dev.squall.declare.TableRef;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Set;

/// What a grant is on.
///
/// @param object what must be there
/// @param word how SQL calls its kind
/// @param name its name in SQL
/// @param columns the columns; empty: the whole of it
/// @param secured whether row-level security must be on before anybody gets a right
record GrantedObject(ObjectId object, Word word, String name, List<String> columns, boolean secured)
        implements Comparable<GrantedObject> {

    /// The kinds of objects, as `grant` names them.
    enum Word {
        SCHEMA,
        SEQUENCE,
        FUNCTION,
        TABLE
    }

    static GrantedObject schema(String name) {
        return new GrantedObject(
                ObjectId.of(ObjectKind.SCHEMA, "", name),
                Word.SCHEMA,
                sql("", name),
                List.of(),
                false);
    }

    static GrantedObject table(TableRef table, List<String> columns, boolean secured) {
        return new GrantedObject(
                ObjectId.table(table),
                Word.TABLE,
                sql(table.schema(), table.name()),
                columns,
                secured);
    }

    static GrantedObject view(ObjectId view, List<String> columns) {
        return new GrantedObject(view, Word.TABLE, sql(view.schema(), view.name()), columns, false);
    }

    static GrantedObject sequence(TableRef table, String column) {
        return new GrantedObject(
                ObjectId.table(table),
                Word.SEQUENCE,
                sql(table.schema(), SequenceName.of(table.name(), column)),
                List.of(),
                false);
    }

    static GrantedObject function(String schema, String name) {
        return new GrantedObject(
                ObjectId.of(ObjectKind.FUNCTION, schema, name),
                Word.FUNCTION,
                sql(schema, name),
                List.of(),
                false);
    }

    private static String sql(String schema, String name) {
        return new Ddl().name(schema, name).text();
    }

    /// What must be there before the grant.
    Set<ObjectId> dependsOn() {
        boolean there = word == Word.SCHEMA && object.name().equals("public");
        if (there) {
            return Set.of();
        }
        return secured
                ? Set.of(
                        object,
                        new ObjectId(ObjectKind.ROW_SECURITY, object.schema(), object.name(), ""))
                : Set.of(object);
    }

    /// `schema billing`, `learning_plans`
    Ddl ddl() {
        return Ddl.of(
                        switch (word) {
                            case TABLE -> "";
                            case SCHEMA -> "schema ";
                            case SEQUENCE -> "sequence ";
                            case FUNCTION -> "routine "; // a function or a procedure
                        })
                .declared(name);
    }

    @Override
    public int compareTo(GrantedObject other) {
        int byWord = word.compareTo(other.word);
        int byName = byWord != 0 ? byWord : name.compareTo(other.name);
        return byName != 0 ? byName : columns.toString().compareTo(other.columns.toString());
    }
}
