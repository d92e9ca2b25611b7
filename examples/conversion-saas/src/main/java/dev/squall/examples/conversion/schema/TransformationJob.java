package dev.squall.examples.conversion.schema;

import static dev.squall.Sql.and;
import static dev.squall.Sql.or;
import static dev.squall.annotation.Default.CURRENT_USER_ID;
import static dev.squall.annotation.ReferentialAction.CASCADE;
import static dev.squall.annotation.ReferentialAction.SET_NULL;
import static dev.squall.declare.Policies.claim;
import static dev.squall.declare.Policies.ownedByCurrentUser;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.ConversionSchema.API_CLIENT;
import static dev.squall.examples.conversion.schema.Isolation.apiKey;
import static dev.squall.examples.conversion.schema.Isolation.manager;
import static dev.squall.examples.conversion.schema.Isolation.member;

import dev.squall.annotation.Default;
import dev.squall.annotation.ForeignKey;
import dev.squall.annotation.GeneratedBy;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import dev.squall.table.Ulid;
import dev.squall.type.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One file that is, or was, converted.
///
/// A version with jobs stays: its foreign key has no action, so that history is not rewritten.
///
/// @param inputKey where the file lies in the object store
@Table("transformation_jobs")
@ForeignKey(
        columns = {"organizationId", "configurationVersionId"},
        target = ConfigurationVersion.class,
        references = {"organizationId", "id"},
        name = "transformation_jobs_configuration_version_id_fkey")
public record TransformationJob(
        @Id @GeneratedBy(Ulid.class) String id,
        @Default(Claims.ORGANIZATION_ID) @References(value = Organization.class, onDelete = CASCADE)
                String organizationId,
        String configurationVersionId,
        @Default("'queued'") JobStatus status,
        @Default("'web'") JobSource source,
        @Default(CURRENT_USER_ID) @References(value = User.class, onDelete = SET_NULL)
                @Nullable String requestedBy,
        @Default(Claims.API_KEY_ID) @References(value = ApiKey.class, onDelete = SET_NULL)
                @Nullable String apiKeyId,
        String fileName,
        String inputKey,
        long inputBytes,
        @Nullable String outputKey,
        @Nullable Long rowsOut,
        @Nullable String error,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Timestamps timestamps) {

    static void table(TransformationJobTable t, Definition d) {
        d.check("transformation_jobs_input_bytes_check", t.inputBytes.ge(0L));
        d.check(
                "transformation_jobs_finished_at_check",
                or(t.finishedAt.isNull(), t.finishedAt.ge(t.startedAt)));
        d.unique("transformation_jobs_organization_id_id_key").on(t.organizationId, t.id);
        d.index("transformation_jobs_organization_id_created_at_idx")
                .on(t.organizationId, t.createdAt.desc());
        d.index("transformation_jobs_queued_idx")
                .on(t.createdAt)
                .where(t.status.eq(JobStatus.QUEUED));
        d.index("transformation_jobs_configuration_version_id_idx").on(t.configurationVersionId);
        d.policy("transformation_jobs_select")
                .forSelect()
                .to(AUTHENTICATED)
                .using(member(t.organizationId));
        d.policy("transformation_jobs_insert")
                .forInsert()
                .to(AUTHENTICATED)
                .withCheck(
                        and(
                                member(t.organizationId),
                                ownedByCurrentUser(t.requestedBy),
                                t.apiKeyId.isNull(),
                                t.source.eq(JobSource.WEB),
                                t.status.eq(JobStatus.QUEUED)));
        // People can call off what has not begun; everything else is the worker's.
        d.policy("transformation_jobs_cancel")
                .forUpdate()
                .to(AUTHENTICATED)
                .using(and(member(t.organizationId), t.status.eq(JobStatus.QUEUED)))
                .withCheck(and(member(t.organizationId), t.status.eq(JobStatus.CANCELED)));
        d.policy("transformation_jobs_delete")
                .forDelete()
                .to(AUTHENTICATED)
                .using(manager(t.organizationId));
        d.policy("transformation_jobs_api_select")
                .forSelect()
                .to(API_CLIENT)
                .using(apiKey(t.organizationId, ApiKeyScope.READ_JOBS));
        d.policy("transformation_jobs_api_insert")
                .forInsert()
                .to(API_CLIENT)
                .withCheck(
                        and(
                                apiKey(t.organizationId, ApiKeyScope.WRITE_JOBS),
                                t.apiKeyId.eq(claim("api_key_id", Types.TEXT)),
                                t.requestedBy.isNull(),
                                t.source.eq(JobSource.API),
                                t.status.eq(JobStatus.QUEUED)));
    }
}
