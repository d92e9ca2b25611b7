package dev.squall.examples.plans.schema;

import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.plans.schema.Tables.generationAttempts;
import static dev.squall.examples.plans.schema.Tables.integrationTokens;
import static dev.squall.examples.plans.schema.Tables.learningPlans;
import static dev.squall.examples.plans.schema.Tables.modules;
import static dev.squall.examples.plans.schema.Tables.tasks;
import static dev.squall.examples.plans.schema.Tables.users;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// The schema: its tables, and what each role may do. Policies then say with which rows.
@Schema({
    User.class,
    LearningPlan.class,
    PlanModule.class,
    Task.class,
    GenerationAttempt.class,
    IntegrationToken.class
})
public final class PlansSchema {

    /// The login of the web server. It can become `authenticated` or `anonymous`, and is nothing by
    /// itself.
    public static final String REQUEST_LOGIN = "plans_request";

    /// The login of the background worker, which no policy holds back, but its grants do: it cannot
    /// read tokens, and cannot change the audit log.
    public static final String WORKER_LOGIN = "plans_worker";

    private PlansSchema() {}

    static void define(Definition d) {
        d.role(AUTHENTICATED)
                .grant(SELECT, INSERT, UPDATE, DELETE)
                .on(learningPlans, modules, tasks, integrationTokens)
                .grant(SELECT)
                .on(users, generationAttempts)
                .grant(UPDATE)
                .on(users.name);
        // A visitor may ask for plans; no policy shows him one.
        d.role(ANONYMOUS).grant(SELECT).on(learningPlans);
        d.requestLogin(REQUEST_LOGIN);
        d.serviceLogin(WORKER_LOGIN)
                .grant(SELECT, INSERT, UPDATE, DELETE)
                .on(users, learningPlans, modules, tasks)
                .grant(SELECT, INSERT)
                .on(generationAttempts);
    }
}
