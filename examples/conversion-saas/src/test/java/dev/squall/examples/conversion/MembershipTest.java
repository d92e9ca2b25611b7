package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.invitation;
import static dev.squall.examples.conversion.schema.Tables.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.conversion.queries.ApiKeyQueries;
import dev.squall.examples.conversion.queries.AuditQueries;
import dev.squall.examples.conversion.queries.ConfigurationFile;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.InvitationQueries;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.queries.MemberQueries;
import dev.squall.examples.conversion.queries.OrganizationFile;
import dev.squall.examples.conversion.queries.OrganizationQueries;
import dev.squall.examples.conversion.queries.UserQueries;
import dev.squall.examples.conversion.queries.WebhookQueries;
import dev.squall.examples.conversion.schema.ApiKeyScope;
import dev.squall.examples.conversion.schema.Invitation;
import dev.squall.examples.conversion.schema.JobStatus;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.examples.conversion.schema.OrganizationPatch;
import dev.squall.examples.conversion.schema.Secret;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Owners, admins and members of one organisation, and how one becomes a member.
@SquallTest(ConversionTemplate.class)
class MembershipTest {

    private final Conversion service;
    private final Company north;
    private final Db owner;
    private final String amyId;
    private final Db amy;
    private final String artId;
    private final Db art;

    MembershipTest(TestDatabase database) {
        service = Conversion.on(database);
        north = Company.found(service, "Northwind");
        owner = north.owner();
        amyId = service.join(north, "Amy", MemberRole.ADMIN);
        amy = service.as(amyId, north.id());
        artId = service.join(north, "Art", MemberRole.MEMBER);
        art = service.as(artId, north.id());
    }

    @AfterEach
    void close() {
        assertThat(service.worker().from(member).count()).isPositive();
        service.close();
    }

    private String membership(String userId) {
        return owner.select(member.id).from(member).where(member.userId.eq(userId)).one();
    }

    @Test
    void aMemberDoesTheDailyWork() {
        ConfigurationQueries configurations = new ConfigurationQueries(art);
        String id = configurations.create(Company.aConfiguration("Art's")).id();
        String version = configurations.addVersion(id, Company.definition(), "new").id();
        assertThat(configurations.versions(id)).hasSize(1);
        var job = new JobQueries(art).submit(Company.aJob(version));
        assertThat(job.requestedBy()).isEqualTo(artId);
        assertThat(new JobQueries(art).cancel(job.id())).isTrue();
        assertThat(new MemberQueries(art).ofOrganization(north.id())).hasSize(3);
        new AuditQueries(art).note("job.canceled", "job", job.id(), Map.of());
    }

    @Test
    void aMemberDoesNotManage() {
        assertThat(new ConfigurationQueries(art).delete(north.configurationId())).isFalse();
        assertThat(new WebhookQueries(art).list()).isEmpty();
        assertThat(new ApiKeyQueries(art).list()).isEmpty();
        assertThat(new AuditQueries(art).recent(10)).isEmpty();
        assertThat(art.from(billingEvents).list()).isEmpty();
        assertThat(new OrganizationQueries(art).update(north.id(), OrganizationPatch.name("Art's")))
                .isEmpty();
        assertThatThrownBy(
                        () -> new ApiKeyQueries(art).create("mine", List.of(ApiKeyScope.READ_JOBS)))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                new WebhookQueries(art)
                                        .add("https://a.example", new Secret("s"), List.of()))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () -> new InvitationQueries(art).invite("x@example.com", MemberRole.MEMBER))
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void anAdminManages() {
        assertThat(new WebhookQueries(amy).list()).hasSize(1);
        assertThat(new ApiKeyQueries(amy).revoke(north.apiKey().row().id())).isTrue();
        assertThat(new AuditQueries(amy).recent(10)).isNotEmpty();
        assertThat(
                        new OrganizationQueries(amy)
                                .update(north.id(), OrganizationPatch.retentionDays(90)))
                .hasValueSatisfying(o -> assertThat(o.retentionDays()).isEqualTo(90));
        assertThat(new MemberQueries(amy).changeRole(membership(artId), MemberRole.ADMIN))
                .isPresent();
        assertThat(new MemberQueries(amy).remove(membership(artId))).isTrue();
        assertThat(art.from(member).list()).as("and Art sees nothing more").isEmpty();
    }

    @Test
    void anAdminIsNoOwner() {
        assertThat(new OrganizationQueries(amy).delete(north.id())).isFalse();
        assertThatThrownBy(
                        () ->
                                new MemberQueries(amy)
                                        .changeRole(membership(amyId), MemberRole.OWNER))
                .isInstanceOf(PermissionDenied.class);
        assertThat(
                        new MemberQueries(amy)
                                .changeRole(membership(north.ownerId()), MemberRole.MEMBER))
                .isEmpty();
        assertThat(new MemberQueries(amy).remove(membership(north.ownerId()))).isFalse();
        assertThatThrownBy(
                        () -> new InvitationQueries(amy).invite("a@example.com", MemberRole.OWNER))
                .isInstanceOf(PermissionDenied.class);
        Invitation plain = new InvitationQueries(amy).invite("b@example.com", MemberRole.MEMBER);
        assertThatThrownBy(
                        () ->
                                amy.update(invitation)
                                        .set(invitation.role, MemberRole.OWNER)
                                        .where(invitation.id.eq(plain.id()))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void anOwnerMakesAnOwner() {
        assertThat(new MemberQueries(owner).changeRole(membership(amyId), MemberRole.OWNER))
                .hasValueSatisfying(m -> assertThat(m.role()).isEqualTo(MemberRole.OWNER));
        assertThat(new OrganizationQueries(amy).delete(north.id())).isTrue();
        assertThat(new OrganizationQueries(owner).list()).isEmpty();
    }

    @Test
    void anOrganisationKeepsAnOwner() {
        String mine = membership(north.ownerId());
        MemberQueries members = new MemberQueries(owner);

        assertThatThrownBy(() -> members.changeRole(mine, MemberRole.ADMIN))
                .isInstanceOf(CheckViolation.class)
                .hasMessageContaining("member_keeps_an_owner");
        assertThatThrownBy(() -> members.remove(mine)).isInstanceOf(CheckViolation.class);
        assertThatThrownBy(() -> new UserQueries(service.signIn()).delete(north.ownerId()))
                .isInstanceOf(CheckViolation.class);

        members.changeRole(membership(amyId), MemberRole.OWNER);
        assertThat(members.changeRole(mine, MemberRole.MEMBER)).isPresent();
    }

    @Test
    void twoOwnersCannotUnmakeEachOther() throws Exception {
        String mine = membership(north.ownerId());
        String amys = membership(amyId);
        new MemberQueries(owner).changeRole(amys, MemberRole.OWNER);
        CyclicBarrier start = new CyclicBarrier(2);
        int unmade = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one :
                    List.of(
                            threads.submit(() -> unmake(owner, amys, start)),
                            threads.submit(() -> unmake(amy, mine, start)))) {
                unmade += one.get() ? 1 : 0;
            }
        }

        assertThat(unmade).isEqualTo(1);
        assertThat(
                        service.worker()
                                .from(member)
                                .where(member.organizationId.eq(north.id()))
                                .where(member.role.eq(MemberRole.OWNER))
                                .count())
                .isEqualTo(1);
    }

    /// Whoever comes second is no owner any more, or would leave none.
    private static boolean unmake(Db by, String id, CyclicBarrier start) throws Exception {
        start.await();
        try {
            return by.transaction(
                    tx -> new MemberQueries(tx).changeRole(id, MemberRole.MEMBER).isPresent());
        } catch (CheckViolation | PermissionDenied e) {
            return false;
        }
    }

    @Test
    void aMemberCannotPromoteItself() {
        assertThat(new MemberQueries(art).changeRole(membership(artId), MemberRole.ADMIN))
                .isEmpty();
        assertThatThrownBy(
                        () ->
                                art.insert(member, m -> m.organizationId(north.id()).userId(artId))
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aMemberLeavesButAnOwnerDoesNot() {
        assertThat(new MemberQueries(art).remove(membership(artId))).isTrue();
        assertThat(new ConfigurationQueries(art).list()).isEmpty();
        String outside = membership(north.ownerId());
        assertThat(new MemberQueries(service.as(north.ownerId())).remove(outside)).isFalse();
    }

    @Test
    void anInvitationIsForItsAddressAlone() {
        String eveId = service.signUp("Eve");
        String bobId = service.signUp("Bob");
        String address = new UserQueries(service.signIn()).byId(bobId).orElseThrow().email();
        Invitation forBob = new InvitationQueries(owner).invite(address, MemberRole.ADMIN);

        InvitationQueries eve = new InvitationQueries(service.as(eveId));
        assertThat(eve.pending()).isEmpty();
        assertThatThrownBy(() -> eve.accept(forBob.id()))
                .isInstanceOf(PermissionDenied.class)
                .hasMessageContaining("there is no such invitation");
        InvitationQueries bob = new InvitationQueries(service.as(bobId));
        assertThat(bob.pending()).containsExactly(forBob);
        assertThat(bob.accept(forBob.id())).isEqualTo(north.id());
        assertThatThrownBy(() -> bob.accept(forBob.id())).isInstanceOf(PermissionDenied.class);
        assertThat(new MemberQueries(service.as(bobId)).ofUser(bobId))
                .extracting(m -> m.role())
                .containsExactly(MemberRole.ADMIN);
    }

    @Test
    void anAddressThatNobodyHasVerifiedIsNobodys() {
        String address = "mallory-" + UUID.randomUUID() + "@example.com";
        String id = new UserQueries(service.signIn()).signUp("Mallory", address).id();
        Invitation invited = new InvitationQueries(owner).invite(address, MemberRole.MEMBER);
        InvitationQueries mallory = new InvitationQueries(service.as(id));

        assertThatThrownBy(() -> mallory.accept(invited.id())).isInstanceOf(PermissionDenied.class);
        new UserQueries(service.signIn()).verifyEmail(id);
        assertThat(mallory.accept(invited.id())).isEqualTo(north.id());
    }

    @Test
    void anInvitationRunsOutAndCanBeTakenBack() {
        String bobId = service.signUp("Bob");
        String address = new UserQueries(service.signIn()).byId(bobId).orElseThrow().email();
        InvitationQueries bob = new InvitationQueries(service.as(bobId));
        Invitation late = new InvitationQueries(owner).invite(address, MemberRole.MEMBER);
        assertThatThrownBy(() -> new InvitationQueries(owner).invite(address, MemberRole.MEMBER))
                .as("one at a time")
                .isInstanceOf(UniqueViolation.class);
        service.owner()
                .execute(
                        "update invitation set expires_at = now() - interval '1 second'"
                                + " where id = '"
                                + late.id()
                                + "'");
        assertThatThrownBy(() -> bob.accept(late.id())).isInstanceOf(PermissionDenied.class);

        assertThat(new InvitationQueries(amy).cancel(late.id())).as("by another admin").isTrue();
        Invitation second = new InvitationQueries(owner).invite(address, MemberRole.MEMBER);
        assertThat(new InvitationQueries(owner).cancel(second.id())).isTrue();
        assertThatThrownBy(() -> bob.accept(second.id())).isInstanceOf(PermissionDenied.class);
    }

    @Test
    void aSlugIsOfOneOrganisation() {
        String id = service.signUp("Zoe");
        String slug = "zoe-" + UUID.randomUUID();
        OrganizationQueries zoe = new OrganizationQueries(service.as(id));
        zoe.found("Zoe's", slug);

        assertThatThrownBy(() -> zoe.found("Again", slug)).isInstanceOf(UniqueViolation.class);
        assertThat(zoe.list()).hasSize(1);
        assertThatThrownBy(
                        () ->
                                new OrganizationQueries(service.as("nobody"))
                                        .found("N", "n-" + UUID.randomUUID()))
                .as("nobody founds nothing")
                .isInstanceOf(dev.squall.error.ForeignKeyViolation.class);
    }

    @Test
    void aFileOfTheOrganisationHasItsMembersAndWhatItHasBought() {
        OrganizationFile file = new OrganizationQueries(art).file(north.id()).orElseThrow();

        assertThat(file.name()).isEqualTo("Northwind");
        assertThat(Objects.requireNonNull(file.subscription()).plan()).isEqualTo("Team");
        assertThat(file.members())
                .extracting(OrganizationFile.Colleague::role)
                .containsExactly(MemberRole.OWNER, MemberRole.ADMIN, MemberRole.MEMBER);
        assertThat(file.members().getLast().user().id()).isEqualTo(artId);
        Db stranger = service.as(service.signUp("Eve"));
        assertThat(new OrganizationQueries(stranger).file(north.id())).isEmpty();
    }

    @Test
    void aFileOfAConfigurationHasItsLatestVersionsWithTheirJobs() {
        ConfigurationQueries configurations = new ConfigurationQueries(art);
        String id = configurations.create(Company.aConfiguration("Art's")).id();
        for (int i = 1; i < 5; i++) {
            configurations.addVersion(id, Company.definition(), "change " + i);
        }
        String version = configurations.versions(id).getFirst().id();
        new JobQueries(art).submit(Company.aJob(version));
        new JobQueries(art).submit(Company.aJob(version));

        ConfigurationFile file = configurations.file(id).orElseThrow();

        assertThat(file.jobs()).isEqualTo(2);
        assertThat(file.latest())
                .extracting(ConfigurationFile.Version::version)
                .containsExactly(4, 3, 2);
        assertThat(file.latest().getFirst().definition()).isEqualTo(Company.definition());
        assertThat(file.latest().getFirst().by()).isEqualTo("Art");
        assertThat(file.latest().getFirst().jobs())
                .extracting(ConfigurationFile.Job::status)
                .containsExactly(JobStatus.QUEUED, JobStatus.QUEUED);
        Company south = Company.found(service, "Southwind");
        assertThat(new ConfigurationQueries(south.owner()).file(id)).isEmpty();
    }
}
