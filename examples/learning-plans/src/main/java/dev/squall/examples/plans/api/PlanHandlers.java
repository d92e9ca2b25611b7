package dev.squall.examples.plans.api;

import dev.squall.Database;
import dev.squall.examples.plans.http.BadRequest;
import dev.squall.examples.plans.http.Request;
import dev.squall.examples.plans.http.Response;
import dev.squall.examples.plans.http.Route;
import dev.squall.examples.plans.queries.AttemptQueries;
import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.schema.LearningPlanPatch;
import dev.squall.examples.plans.schema.NewLearningPlan;
import dev.squall.examples.plans.schema.PlanContext;
import dev.squall.examples.plans.schema.SkillLevel;
import dev.squall.table.Patch;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/plans`
public final class PlanHandlers {

    private final PlanQueries plans;
    private final AttemptQueries attempts;

    /// @param database where the current session is
    public PlanHandlers(Database database) {
        this.plans = new PlanQueries(database);
        this.attempts = new AttemptQueries(database);
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/plans", _ -> Response.ok(plans.list())),
                new Route("POST", "/plans", this::create),
                new Route("GET", "/plans/{plan}", r -> Response.of(plans.byId(r.id("plan")))),
                new Route("GET", "/plans/{plan}/file", r -> Response.of(plans.file(r.id("plan")))),
                new Route("PATCH", "/plans/{plan}", this::change),
                new Route("DELETE", "/plans/{plan}", r -> Response.of(plans.delete(r.id("plan")))),
                new Route("GET", "/plans/{plan}/attempts", this::attempts));
    }

    private Response create(Request request) {
        NewPlan body = request.body(NewPlan.class);
        return Response.created(
                plans.create(
                        NewLearningPlan.topic(required("topic", body.topic()))
                                .skillLevel(required("skillLevel", body.skillLevel()))
                                .weeklyHours(required("weeklyHours", body.weeklyHours()))
                                .startDate(body.startDate())
                                .context(body.context())));
    }

    private Response change(Request request) {
        ChangedPlan body = request.body(ChangedPlan.class);
        Patch<LearningPlan> changes = body.patch();
        return changes.isEmpty()
                ? Response.of(plans.byId(request.id("plan")))
                : Response.of(plans.update(request.id("plan"), changes));
    }

    private Response attempts(Request request) {
        return plans.byId(request.id("plan"))
                .map(plan -> Response.ok(attempts.ofPlan(plan.id())))
                .orElseGet(Response::notFound);
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new BadRequest(name + " is missing");
        }
        return value;
    }

    /// What is asked for a new plan. There is no owner in it: that is who asks.
    record NewPlan(
            @Nullable String topic,
            @Nullable SkillLevel skillLevel,
            @Nullable Integer weeklyHours,
            @Nullable LocalDate startDate,
            @Nullable PlanContext context) {}

    /// What can change; what is missing stays as it is.
    record ChangedPlan(
            @Nullable String topic,
            @Nullable SkillLevel skillLevel,
            @Nullable Integer weeklyHours,
            @Nullable LocalDate startDate) {

        Patch<LearningPlan> patch() {
            LearningPlanPatch.Values patch = LearningPlanPatch.empty();
            patch = topic == null ? patch : patch.topic(topic);
            patch = skillLevel == null ? patch : patch.skillLevel(skillLevel);
            patch = weeklyHours == null ? patch : patch.weeklyHours(weeklyHours);
            return startDate == null ? patch : patch.startDate(startDate);
        }
    }
}
