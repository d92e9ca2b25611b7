package dev.squall.kit.lint.rule;

import dev.squall.kit.lint.step.Rule;
import java.util.List;

/// All rules that look at a statement.
public final class Rules {

    private static final List<Rule> ALL =
            List.of(
                    new AddingAutoIncrementingField(),
                    new AddingExclusionConstraint(),
                    new AddingFieldWithDefault(),
                    new AddingForeignKeyConstraint(),
                    new AddingNotNullableField(),
                    new AddingRequiredField(),
                    new AddingSerialPrimaryKeyField(),
                    new AttachingPartition(),
                    new BackfillingInTransaction(),
                    new BanAlterDomainWithAddConstraint(),
                    new BanCharField(),
                    new BanConcurrentIndexCreationInTransaction(),
                    new BanCreateDomainWithConstraint(),
                    new BanDropCascade(),
                    new BanDropColumn(),
                    new BanDropConstraint(),
                    new BanDropDatabase(),
                    new BanDropNotNull(),
                    new BanDropSchema(),
                    new BanDropTable(),
                    new BanDuplicateColumnAssignments(),
                    new BanTruncateCascade(),
                    new BanUncommittedTransaction(),
                    new ChangingColumnDefault(),
                    new ChangingColumnType(),
                    new ConcurrentIndexCorruption(),
                    new ConcurrentIndexIfNotExists(),
                    new ConstraintMissingNotValid(),
                    new DisablingRowLevelSecurity(),
                    new DisallowedUniqueConstraint(),
                    new EnumValueUsedInTransaction(),
                    new ExplicitLock(),
                    new IdentifierTooLong(),
                    new MissingForeignKeyIndex(),
                    new MustRunAlone(),
                    new OpaqueBlock(),
                    new PreferBigintOverInt(),
                    new PreferBigintOverSmallint(),
                    new PreferIdentity(),
                    new PreferJsonb(),
                    new PreferNarrowIndex(),
                    new PreferRepack(),
                    new PreferRobustStmts(),
                    new PreferTextField(),
                    new PreferTimestampTz(),
                    new PrimaryKeyOnNullableColumns(),
                    new RecreatingTable(),
                    new RenamingColumn(),
                    new RenamingEnumValue(),
                    new RenamingSchema(),
                    new RenamingTable(),
                    new RequireConcurrentIndexCreation(),
                    new RequireConcurrentIndexDeletion(),
                    new RequireConcurrentPartitionDetach(),
                    new RequireConcurrentRefresh(),
                    new RequireConcurrentReindex(),
                    new RequireEnumValueOrdering(),
                    new RequireLockTimeout(),
                    new RequireStatementTimeout(),
                    new RequireTableSchema(),
                    new RewritingTable(),
                    new TransactionNesting(),
                    new UpdatingAllRows());

    private Rules() {}

    /// All of them.
    public static List<Rule> all() {
        return ALL;
    }
}
