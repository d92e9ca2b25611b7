package dev.squall.examples.conversion;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.access.Sessions;
import dev.squall.examples.conversion.queries.InvitationQueries;
import dev.squall.examples.conversion.queries.UserQueries;
import dev.squall.examples.conversion.schema.ConversionSchema;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import dev.squall.service.ServiceDb;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The service on the database of a test class: the logins that it has in production.
record Conversion(TestDatabase owner, Database database, ServiceDb auth, ServiceDb workers)
        implements AutoCloseable {

    static Conversion on(TestDatabase test) {
        Environment environment = environment(test, Map.of());
        return new Conversion(
                test,
                ConversionDatabase.connect(environment),
                ConversionDatabase.connectSignIn(environment),
                ConversionDatabase.connectWorker(environment));
    }

    /// The variables of a deployment; no file is read, because there is none in `target`.
    static Environment environment(TestDatabase test, Map<String, String> more) {
        Map<String, String> variables = new HashMap<>();
        var passwords = ConversionTemplate.PASSWORDS;
        variables.put(
                "DATABASE_URL", test.url(ConversionSchema.REQUEST_LOGIN, passwords.request()));
        variables.put("AUTH_DATABASE_URL", test.url(ConversionSchema.AUTH_LOGIN, passwords.auth()));
        variables.put(
                "SERVICE_DATABASE_URL",
                test.url(ConversionSchema.WORKER_LOGIN, passwords.worker()));
        variables.putAll(more);
        return Environment.of(Path.of("target/no-environment"), variables);
    }

    Db signIn() {
        return auth.use("a test");
    }

    Db worker() {
        return workers.use("a test");
    }

    /// Somebody new, whose address is verified; the id.
    String signUp(String name) {
        String address = name + "-" + UUID.randomUUID() + "@example.com";
        String id = new UserQueries(signIn()).signUp(name, address).id();
        new UserQueries(signIn()).verifyEmail(id);
        return id;
    }

    Db as(String userId) {
        return database.as(Sessions.person(userId));
    }

    Db as(String userId, String organizationId) {
        return database.as(Sessions.member(userId, organizationId));
    }

    /// Somebody new, invited into a company by its owner.
    String join(Company company, String name, MemberRole role) {
        String id = signUp(name);
        String address = new UserQueries(signIn()).byId(id).orElseThrow().email();
        var invitation = new InvitationQueries(company.owner()).invite(address, role);
        new InvitationQueries(as(id)).accept(invitation.id());
        return id;
    }

    @Override
    public void close() {
        workers.close();
        auth.close();
        database.close();
    }
}
