package dev.squall.examples.plans;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.queries.UserQueries;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.schema.NewLearningPlan;
import dev.squall.examples.plans.schema.PlansSchema;
import dev.squall.examples.plans.schema.SkillLevel;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.service.ServiceDb;
import java.util.UUID;

/// The service on the database of a test class: the logins that it has in production.
record Plans(TestDatabase owner, Database database, ServiceDb service) implements AutoCloseable {

    static Plans on(TestDatabase test) {
        return on(test, ConnectionSettings.defaults());
    }

    static Plans on(TestDatabase test, ConnectionSettings settings) {
        String request = test.url(PlansSchema.REQUEST_LOGIN, PlansTemplate.PASSWORDS.request());
        String worker = test.url(PlansSchema.WORKER_LOGIN, PlansTemplate.PASSWORDS.worker());
        return new Plans(
                test, Database.connect(request, settings), ServiceDb.connect(worker, "a test"));
    }

    Db worker() {
        return service.use("a test");
    }

    /// Somebody new.
    UUID signUp(String name) {
        return new UserQueries(worker()).save("clerk_" + name, name + "@example.com").id();
    }

    Db as(UUID user) {
        return database.as(Session.user(user));
    }

    LearningPlan plan(UUID user, String topic) {
        return new PlanQueries(as(user)).create(aPlan(topic));
    }

    static NewLearningPlan aPlan(String topic) {
        return NewLearningPlan.topic(topic).skillLevel(SkillLevel.BEGINNER).weeklyHours(4);
    }

    @Override
    public void close() {
        service.close();
        database.close();
    }
}
