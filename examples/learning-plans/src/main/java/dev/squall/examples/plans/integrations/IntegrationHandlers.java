package dev.squall.examples.plans.integrations;

import dev.squall.Database;
import dev.squall.examples.plans.http.BadRequest;
import dev.squall.examples.plans.http.Request;
import dev.squall.examples.plans.http.Response;
import dev.squall.examples.plans.http.Route;
import dev.squall.examples.plans.schema.IntegrationProvider;
import dev.squall.examples.plans.tokens.ConnectedAccount;
import dev.squall.examples.plans.tokens.OAuthToken;
import dev.squall.examples.plans.tokens.TokenCipher;
import dev.squall.examples.plans.tokens.TokenStore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/integrations`. Tokens go in, and never come out.
public final class IntegrationHandlers {

    private final TokenStore tokens;

    /// @param database where the current session is
    public IntegrationHandlers(Database database, TokenCipher cipher) {
        this.tokens = new TokenStore(database, cipher);
    }

    /// Its routes.
    public List<Route> routes() {
        return List.of(
                new Route("GET", "/integrations", _ -> Response.ok(tokens.accounts())),
                new Route("PUT", "/integrations/{provider}", this::connect),
                new Route(
                        "DELETE",
                        "/integrations/{provider}",
                        r -> Response.of(tokens.disconnect(provider(r)))));
    }

    private Response connect(Request request) {
        Grant grant = request.body(Grant.class);
        if (grant.accessToken() == null) {
            throw new BadRequest("accessToken is missing");
        }
        List<String> scopes = grant.scopes() == null ? List.of() : grant.scopes();
        tokens.connect(
                new ConnectedAccount(provider(request), scopes, grant.expiresAt()),
                new OAuthToken(grant.accessToken()),
                grant.refreshToken() == null ? null : new OAuthToken(grant.refreshToken()));
        return Response.nothing();
    }

    private static IntegrationProvider provider(Request request) {
        return request.constant("provider", IntegrationProvider.class);
    }

    /// What OAuth ends with.
    record Grant(
            @Nullable String accessToken,
            @Nullable String refreshToken,
            @Nullable List<String> scopes,
            @Nullable Instant expiresAt) {

        @Override
        public String toString() {
            return "grant";
        }
    }
}
