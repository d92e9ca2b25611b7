package dev.squall.examples.plans.api;

import dev.squall.Database;
import dev.squall.examples.plans.http.BadRequest;
import dev.squall.examples.plans.http.Request;
import dev.squall.examples.plans.http.Response;
import dev.squall.examples.plans.http.Route;
import dev.squall.examples.plans.queries.ModuleQueries;
import dev.squall.examples.plans.queries.TaskQueries;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `/plans/{plan}/modules` and their tasks.
public final class ModuleHandlers {

    private final ModuleQueries modules;
    private final TaskQueries tasks;

    /// @param database where the current session is
    public ModuleHandlers(Database database) {
        this.modules = new ModuleQueries(database);
        this.tasks = new TaskQueries(database);
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route(
                        "GET",
                        "/plans/{plan}/modules",
                        r -> Response.ok(modules.ofPlan(r.id("plan")))),
                new Route("POST", "/plans/{plan}/modules", this::addModule),
                new Route("PUT", "/plans/{plan}/modules/order", this::reorder),
                new Route(
                        "DELETE",
                        "/modules/{module}",
                        r -> Response.of(modules.delete(r.id("module")))),
                new Route(
                        "GET",
                        "/modules/{module}/tasks",
                        r -> Response.ok(tasks.ofModule(r.id("module")))),
                new Route("POST", "/modules/{module}/tasks", this::addTask),
                new Route(
                        "PUT",
                        "/tasks/{task}/completion",
                        r -> Response.of(tasks.complete(r.id("task"), Instant.now()))),
                new Route(
                        "DELETE",
                        "/tasks/{task}/completion",
                        r -> Response.of(tasks.complete(r.id("task"), null))));
    }

    private Response addModule(Request request) {
        NewStep body = request.body(NewStep.class);
        return Response.created(
                modules.add(request.id("plan"), body.requiredTitle(), body.estimatedMinutes()));
    }

    private Response addTask(Request request) {
        NewStep body = request.body(NewStep.class);
        return Response.created(
                tasks.add(request.id("module"), body.requiredTitle(), body.estimatedMinutes()));
    }

    private Response reorder(Request request) {
        List<UUID> order = List.of(request.body(UUID[].class));
        modules.reorder(request.id("plan"), order);
        return Response.ok(modules.ofPlan(request.id("plan")));
    }

    /// What is asked for a new module or task: it comes behind the others.
    record NewStep(@Nullable String title, int estimatedMinutes) {

        String requiredTitle() {
            if (title == null) {
                throw new BadRequest("title is missing");
            }
            return title;
        }
    }
}
