package dev.squall.examples.plans.api;

import dev.squall.Database;
import dev.squall.examples.plans.http.Response;
import dev.squall.examples.plans.http.Route;
import dev.squall.examples.plans.queries.UserQueries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/me`: who asks.
public final class AccountHandlers {

    private final UserQueries users;

    /// @param database where the current session is
    public AccountHandlers(Database database) {
        this.users = new UserQueries(database);
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/me", _ -> Response.of(users.me())),
                new Route(
                        "PATCH",
                        "/me",
                        r -> Response.of(users.rename(r.body(ChangedUser.class).name()))));
    }

    /// What people may change about themselves.
    record ChangedUser(@Nullable String name) {}
}
