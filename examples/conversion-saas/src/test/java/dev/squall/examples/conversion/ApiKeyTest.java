package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.apiKeys;
import static dev.squall.examples.conversion.schema.Tables.configurations;
import static dev.squall.examples.conversion.schema.Tables.member;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.examples.conversion.access.ApiKeyText;
import dev.squall.examples.conversion.access.IdentifiedKey;
import dev.squall.examples.conversion.access.Sessions;
import dev.squall.examples.conversion.queries.ApiKeyQueries;
import dev.squall.examples.conversion.queries.ApiKeyQueries.NewKey;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.schema.ApiKeyScope;
import dev.squall.examples.conversion.schema.JobSource;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Programs that ask with an API key.
@SquallTest(ConversionTemplate.class)
class ApiKeyTest {

    private final Conversion service;
    private final Company north;
    private final Company contoso;

    ApiKeyTest(TestDatabase database) {
        service = Conversion.on(database);
        north = Company.found(service, "Northwind");
        contoso = Company.found(service, "Contoso");
    }

    @AfterEach
    void close() {
        service.close();
    }

    private IdentifiedKey identified(NewKey key) {
        return new ApiKeyQueries(service.database().as(Sessions.visitor()))
                .identify(key.text())
                .orElseThrow();
    }

    private Db program(NewKey key) {
        return service.database().as(Sessions.program(identified(key)));
    }

    @Test
    void aKeyOpensItsOrganisationAndNoOther() {
        Db program = program(north.apiKey());

        assertThat(program.from(configurations).one().id()).isEqualTo(north.configurationId());
        assertThat(new JobQueries(program).byId(contoso.jobId())).isEmpty();
        var job =
                new JobQueries(program)
                        .submit(Company.aJob(north.versionId()).source(JobSource.API));
        assertThat(job.organizationId()).isEqualTo(north.id());
        assertThat(job.apiKeyId()).isEqualTo(north.apiKey().row().id());
        assertThat(job.requestedBy()).isNull();
        assertThatThrownBy(
                        () ->
                                new JobQueries(program)
                                        .submit(
                                                Company.aJob(contoso.versionId())
                                                        .source(JobSource.API)))
                .isInstanceOf(ForeignKeyViolation.class);
        assertThatThrownBy(
                        () ->
                                new JobQueries(program)
                                        .submit(
                                                Company.aJob(contoso.versionId())
                                                        .source(JobSource.API)
                                                        .organizationId(contoso.id())))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aProgramIsNoPerson() {
        Db program = program(north.apiKey());

        assertThatThrownBy(() -> program.from(member).list()).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> program.from(apiKeys).list()).isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> new JobQueries(program).cancel(north.jobId()))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                new JobQueries(program)
                                        .submit(
                                                Company.aJob(north.versionId())
                                                        .source(JobSource.API)
                                                        .requestedBy(north.ownerId())))
                .as("nor does it act in a person's name")
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                new JobQueries(program)
                                        .submit(
                                                Company.aJob(north.versionId())
                                                        .source(JobSource.WEB)))
                .as("nor as if from the web")
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aKeyIsGoodForItsScopesOnly() {
        Db program =
                program(
                        new ApiKeyQueries(north.owner())
                                .create("reader", List.of(ApiKeyScope.READ_JOBS)));

        assertThat(program.from(transformationJobs).count()).isEqualTo(1);
        assertThat(program.from(configurations).list()).isEmpty();
        assertThatThrownBy(
                        () ->
                                new JobQueries(program)
                                        .submit(
                                                Company.aJob(north.versionId())
                                                        .source(JobSource.API)))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aRevokedKeyIsNoKeyAtOnce() {
        Db program = program(north.apiKey());
        assertThat(program.from(configurations).count()).isEqualTo(1);

        new ApiKeyQueries(north.owner()).revoke(north.apiKey().row().id());

        assertThat(program.from(configurations).count()).isZero();
        assertThat(
                        new ApiKeyQueries(service.database().as(Sessions.visitor()))
                                .identify(north.apiKey().text()))
                .isEmpty();
    }

    @Test
    void anExpiredKeyIsNoKey() {
        Db program = program(north.apiKey());

        north.owner()
                .update(apiKeys)
                .set(apiKeys.expiresAt, java.time.Instant.now().minusSeconds(1))
                .allRows()
                .execute();

        assertThat(program.from(configurations).count()).isZero();
    }

    @Test
    void claimsThatNoKeyStandsBehindOpenNothing() {
        String key = north.apiKey().row().id();
        for (IdentifiedKey forged :
                List.of(
                        new IdentifiedKey("unknown", north.id()),
                        new IdentifiedKey(key, contoso.id()),
                        new IdentifiedKey(contoso.apiKey().row().id(), north.id()))) {
            Db program = service.database().as(Sessions.program(forged));
            assertThat(program.from(configurations).list()).isEmpty();
            assertThat(program.from(transformationJobs).list()).isEmpty();
        }
    }

    @Test
    void onlyTheHashIsStoredAndUseIsNoted() {
        NewKey key = north.apiKey();
        identified(key);

        assertThat(service.owner().rows("select k::text from api_keys k"))
                .noneMatch(row -> row.contains(key.text().value()))
                .anyMatch(row -> row.contains(key.text().prefix()));
        assertThat(new ApiKeyQueries(north.owner()).list().getFirst().lastUsedAt()).isNotNull();
        assertThat(new ApiKeyQueries(contoso.owner()).list().getFirst().lastUsedAt()).isNull();
        assertThat(key.toString()).doesNotContain(key.text().value());
        assertThat(key.row().keyHash()).hasToString("secret, 64 characters");
    }

    @Test
    void aWrongKeyIdentifiesNobody() {
        ApiKeyQueries visitor = new ApiKeyQueries(service.database().as(Sessions.visitor()));

        assertThat(visitor.identify(ApiKeyText.generate())).isEmpty();
        assertThat(visitor.identify(new ApiKeyText("' or true; --"))).isEmpty();
        assertThat(ApiKeyText.generate().value()).hasSize(46).startsWith("cv_");
    }
}
