package dev.squall.kit.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A script: statements with their lines, comments and directives.
///
/// ```sql
/// alter table users add column score integer;
///
/// -- squall:outside-transaction
/// create index concurrently users_score_idx on users (score);
/// ```
///
/// @param statements the statements in their order
/// @param directives all directives of the script, also those below the last statement
public record SqlScript(List<ScriptStatement> statements, List<Directive> directives) {

    /// A script.
    public SqlScript {
        statements = List.copyOf(statements);
        directives = List.copyOf(directives);
    }

    /// Reads a script.
    ///
    /// @param file what the file is called in errors
    /// @throws dev.squall.kit.error.InvalidScript if a quote does not end, or if it holds what is
    ///   no SQL: commands of psql, `copy … from stdin`, an unknown directive
    public static SqlScript parse(String file, String text) {
        return Splitter.split(file, withoutMark(text), false);
    }

    /// Reads what people have for psql: commands of psql that make no object are passed over, and
    /// so are the rows of `copy … from stdin`.
    ///
    /// @param file what the file is called in errors
    /// @throws dev.squall.kit.error.InvalidScript if a quote does not end, or if only psql can run
    ///   it
    public static SqlScript parseForPsql(String file, String text) {
        return Splitter.split(file, withoutMark(text), true);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// A script of statements.
    public static SqlScript of(List<ScriptStatement> statements) {
        return new SqlScript(
                statements, statements.stream().flatMap(s -> s.directives().stream()).toList());
    }

    /// The statements in groups: those next to each other that share a transaction, and each that
    /// runs outside of one for itself. A statement below `-- squall:new-transaction` begins another
    /// transaction.
    public List<StatementGroup> groups() {
        List<StatementGroup> groups = new ArrayList<>();
        List<ScriptStatement> together = new ArrayList<>();
        for (ScriptStatement statement : statements) {
            if (statement.outsideTransaction() || statement.beginsTransaction()) {
                close(groups, together);
            }
            if (statement.outsideTransaction()) {
                groups.add(new StatementGroup(false, List.of(statement)));
            } else {
                together.add(statement);
            }
        }
        close(groups, together);
        return List.copyOf(groups);
    }

    private static void close(List<StatementGroup> groups, List<ScriptStatement> together) {
        if (!together.isEmpty()) {
            groups.add(new StatementGroup(true, together));
            together.clear();
        }
    }

    /// What the directives of a kind say.
    public List<String> said(DirectiveKind kind) {
        return directives.stream().filter(d -> d.kind() == kind).map(Directive::text).toList();
    }

    /// The script as a file has it.
    public String text() {
        return statements.stream().map(s -> s + ";\n").collect(Collectors.joining("\n"));
    }
}
