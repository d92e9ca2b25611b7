package dev.squall.kit.script;

import dev.squall.kit.script.Token.Kind;
import java.util.Optional;

/// A statement outside of a transaction of which can be found out whether it has happened.
public sealed interface KnownStatement {

    /// `create index concurrently name on table …`
    ///
    /// @param index the index, without its schema: it is its table's
    /// @param table the table as written
    record CreateIndex(String index, String table) implements KnownStatement {}

    /// `drop index concurrently name`
    ///
    /// @param index the index as written
    record DropIndex(String index) implements KnownStatement {}

    /// `alter type name add value 'label'`
    ///
    /// @param type the type as written
    /// @param label the label
    record AddEnumValue(String type, String label) implements KnownStatement {}

    /// `alter table parent detach partition name concurrently`
    ///
    /// @param parent the table as written
    /// @param partition the partition as written
    record DetachPartition(String parent, String partition) implements KnownStatement {}

    /// What a statement is, if it is one of these.
    static Optional<KnownStatement> of(ScriptStatement statement) {
        StatementWords words = statement.words();
        if (words.at(0, "create")) {
            return createIndex(words, words.at(1, "unique") ? 2 : 1);
        }
        if (words.at(0, "drop", "index", "concurrently")) {
            return dropIndex(words, words.at(3, "if", "exists") ? 5 : 3);
        }
        if (words.at(0, "alter", "table")) {
            return detachPartition(words, words.at(2, "if", "exists") ? 4 : 2);
        }
        return words.at(0, "alter", "type") ? addEnumValue(words) : Optional.empty();
    }

    private static Optional<KnownStatement> createIndex(StatementWords words, int at) {
        if (!words.at(at, "index", "concurrently")) {
            return Optional.empty();
        }
        int start = at + (words.at(at + 2, "if", "not", "exists") ? 5 : 2);
        if (words.at(start, "on")) { // the server chooses a name
            return Optional.empty();
        }
        WrittenName index = words.name(start);
        if (index.text().isEmpty() || !words.at(index.next(), "on")) {
            return Optional.empty();
        }
        int tableAt = index.next() + (words.at(index.next() + 1, "only") ? 2 : 1);
        WrittenName table = words.name(tableAt);
        return table.text().isEmpty()
                ? Optional.empty()
                : Optional.of(new CreateIndex(index.last(), table.text()));
    }

    private static Optional<KnownStatement> dropIndex(StatementWords words, int at) {
        WrittenName index = words.name(at);
        boolean several = words.text(index.next()).equals(",");
        return index.text().isEmpty() || several
                ? Optional.empty()
                : Optional.of(new DropIndex(index.text()));
    }

    private static Optional<KnownStatement> detachPartition(StatementWords words, int at) {
        WrittenName parent = words.name(at);
        if (parent.text().isEmpty() || !words.at(parent.next(), "detach", "partition")) {
            return Optional.empty();
        }
        WrittenName partition = words.name(parent.next() + 2);
        return partition.text().isEmpty() || !words.at(partition.next(), "concurrently")
                ? Optional.empty()
                : Optional.of(new DetachPartition(parent.text(), partition.text()));
    }

    private static Optional<KnownStatement> addEnumValue(StatementWords words) {
        WrittenName type = words.name(2);
        if (type.text().isEmpty() || !words.at(type.next(), "add", "value")) {
            return Optional.empty();
        }
        int at = type.next() + (words.at(type.next() + 2, "if", "not", "exists") ? 5 : 2);
        String literal = words.text(at);
        boolean plain = at < words.size() && words.kind(at) == Kind.STRING;
        if (!plain || !literal.startsWith("'") || literal.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String label = literal.substring(1, literal.length() - 1).replace("''", "'");
        return Optional.of(new AddEnumValue(type.text(), label));
    }
}
