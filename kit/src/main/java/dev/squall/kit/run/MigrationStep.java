package dev.squall.kit.run;

import dev.squall.kit.migration.Checksum;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.kit.script.ScriptStatement;
import dev.squall.kit.script.StatementGroup;
import java.util.List;
import java.util.stream.Collectors;

/// What is done and recorded as one.
sealed interface MigrationStep {

    /// What identifies it: an edited file may change steps that are not done, and no others.
    String checksum();

    /// Statements in one transaction.
    ///
    /// @param statements the statements; none in a migration that only brings branches together
    record Together(List<ScriptStatement> statements) implements MigrationStep {
        @Override
        public String checksum() {
            return Checksum.of(
                    statements.stream()
                            .map(ScriptStatement::sql)
                            .collect(Collectors.joining(";\n")));
        }
    }

    /// A statement outside of any transaction.
    ///
    /// @param statement the statement
    record Alone(ScriptStatement statement) implements MigrationStep {
        @Override
        public String checksum() {
            return Checksum.of(statement.sql());
        }
    }

    /// Java in one transaction.
    ///
    /// @param code the class
    record Code(MigrationBody.OfJava code) implements MigrationStep {
        @Override
        public String checksum() {
            return code.checksum();
        }
    }

    /// The steps of a migration in one direction: at least one.
    static List<MigrationStep> of(MigrationBody body) {
        return switch (body) {
            case MigrationBody.OfJava code -> List.of(new Code(code));
            case MigrationBody.OfSql sql -> {
                List<StatementGroup> groups = sql.script().groups();
                yield groups.isEmpty()
                        ? List.of(new Together(List.of()))
                        : groups.stream().map(MigrationStep::of).toList();
            }
        };
    }

    private static MigrationStep of(StatementGroup group) {
        return group.transactional()
                ? new Together(group.statements())
                : new Alone(group.statements().getFirst());
    }
}
