package dev.squall.examples.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.PermissionDenied;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.courses.queries.InviteQueries;
import dev.squall.examples.courses.queries.InviteQueries.SignUp;
import dev.squall.examples.courses.queries.UserQueries;
import dev.squall.examples.courses.schema.InviteLink;
import dev.squall.examples.courses.schema.NewInviteLink;
import dev.squall.examples.courses.schema.User;
import dev.squall.examples.courses.schema.UserPatch;
import dev.squall.examples.courses.schema.UserRole;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The domain Users: people, and the links that let them in.
@SquallTest(CoursesTemplate.class)
class SignUpTest {

    private final Courses courses;
    private final InviteQueries service;

    SignUpTest(TestDatabase database) {
        courses = Courses.on(database);
        service = new InviteQueries(courses.service().use("sign-up"));
    }

    @AfterEach
    void close() {
        courses.close();
    }

    private static SignUp person() {
        String name = UUID.randomUUID().toString();
        return new SignUp(name, name + "@example.com", "Somebody");
    }

    @Test
    void aLinkOfAnAdministratorLetsPeopleInWithItsRole() {
        User admin = courses.signUp("Adam", UserRole.ADMIN);
        InviteLink link =
                new InviteQueries(courses.as(admin))
                        .create(NewInviteLink.code("editors").role(UserRole.EDITOR));

        User editor = service.signUp("editors", person()).orElseThrow();

        assertThat(link.createdBy()).isEqualTo(admin.id());
        assertThat(editor.role()).isEqualTo(UserRole.EDITOR);
        assertThat(editor.inviteLinkId()).isEqualTo(link.id());
        assertThat(service.signUp("editors", person())).isEmpty();
    }

    @Test
    void aLinkForThreeLetsThreeOfTwelveIn() throws Exception {
        service.create(NewInviteLink.code("three").maxUses(3));
        int in = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 12)
                            .mapToObj(_ -> threads.submit(() -> service.signUp("three", person())))
                            .toList();
            for (var one : all) {
                in += one.get().isPresent() ? 1 : 0;
            }
        }
        assertThat(in).isEqualTo(3);
    }

    @Test
    void aLinkThatEndedLetsNobodyIn() {
        InviteLink revoked = service.create(NewInviteLink.code("revoked").maxUses(9));
        service.create(NewInviteLink.code("late").expiresAt(Instant.EPOCH));

        assertThat(service.revoke(revoked.id())).isTrue();
        assertThat(service.revoke(revoked.id())).isFalse();
        assertThat(service.signUp("revoked", person())).isEmpty();
        assertThat(service.signUp("late", person())).isEmpty();
        assertThat(service.signUp("unknown", person())).isEmpty();
    }

    @Test
    void aSignUpThatFailsDoesNotUseTheLink() {
        SignUp somebody = person();
        service.create(NewInviteLink.code("once-and-again").maxUses(2));
        assertThat(service.signUp("once-and-again", somebody)).isPresent();

        assertThatThrownBy(() -> service.signUp("once-and-again", somebody))
                .isInstanceOf(UniqueViolation.class);
        assertThat(service.signUp("once-and-again", person())).isPresent();
    }

    @Test
    void studentsSeeAndChangeThemselvesAndNotWhatTheyMayDo() {
        User ada = courses.signUp("Ada", UserRole.STUDENT);
        courses.signUp("Ben", UserRole.STUDENT);
        Db session = courses.as(ada);
        UserQueries users = new UserQueries(session);

        assertThat(users.withRole(UserRole.STUDENT)).extracting(User::id).containsExactly(ada.id());
        Optional<User> renamed = users.updateMe(UserPatch.name("Ada L."));
        assertThat(renamed).hasValueSatisfying(me -> assertThat(me.name()).isEqualTo("Ada L."));
        assertThat(renamed.orElseThrow().timestamps().updatedAt())
                .isAfter(ada.timestamps().updatedAt());
        assertThatThrownBy(() -> users.setRole(ada.id(), UserRole.ADMIN))
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(() -> new InviteQueries(session).create(NewInviteLink.code("mine")))
                .isInstanceOf(PermissionDenied.class);
        assertThat(users.me())
                .hasValueSatisfying(me -> assertThat(me.role()).isEqualTo(UserRole.STUDENT));
    }

    @Test
    void whoIsNoLongerAdministratorIsNoneWithTheNextRequest() {
        User adam = courses.signUp("Adam", UserRole.ADMIN);
        User eva = courses.signUp("Eva", UserRole.ADMIN);
        assertThat(new UserQueries(courses.as(eva)).setRole(adam.id(), UserRole.STUDENT)).isTrue();

        User now =
                new UserQueries(courses.service().use("a request"))
                        .byAuthSubject(adam.authSubject())
                        .orElseThrow();

        assertThatThrownBy(
                        () -> new UserQueries(courses.as(now)).setRole(eva.id(), UserRole.STUDENT))
                .isInstanceOf(PermissionDenied.class);
    }
}
