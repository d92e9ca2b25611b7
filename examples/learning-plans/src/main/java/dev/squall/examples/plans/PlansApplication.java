package dev.squall.examples.plans;

import dev.squall.Database;
import dev.squall.examples.plans.api.AccountHandlers;
import dev.squall.examples.plans.api.ModuleHandlers;
import dev.squall.examples.plans.api.PlanHandlers;
import dev.squall.examples.plans.http.PlansServer;
import dev.squall.examples.plans.http.Route;
import dev.squall.examples.plans.http.SignIn;
import dev.squall.examples.plans.integrations.IntegrationHandlers;
import dev.squall.examples.plans.tokens.TokenCipher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The web server of the service.
///
/// It reads `DATABASE_URL` (the login `plans_request`), `PLANS_TOKEN_KEYS` (see [TokenCipher]) and
/// `PLANS_SIGN_IN_KEY` (32 characters or more) from the environment.
public final class PlansApplication {

    private static final int PORT = 8080;

    private PlansApplication() {}

    /// Serves until the process ends.
    public static void main(String[] arguments) throws IOException {
        Database database = Database.fromEnvironment();
        SignIn signIn =
                new SignIn(
                        environment("PLANS_SIGN_IN_KEY").getBytes(StandardCharsets.UTF_8),
                        Clock.systemUTC());
        TokenCipher cipher = TokenCipher.of(environment(TokenCipher.KEYS));
        PlansServer server = start(database, signIn, cipher, PORT);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        System.Logger log = System.getLogger(PlansApplication.class.getName());
        log.log(System.Logger.Level.INFO, "answering at {0}", server.uri());
    }

    /// Starts the web server.
    ///
    /// @param port 0 for any free one
    public static PlansServer start(Database database, SignIn signIn, TokenCipher cipher, int port)
            throws IOException {
        List<Route> routes =
                Stream.of(
                                new PlanHandlers(database).routes(),
                                new ModuleHandlers(database).routes(),
                                new AccountHandlers(database).routes(),
                                new IntegrationHandlers(database, cipher).routes())
                        .flatMap(List::stream)
                        .toList();
        return new PlansServer(database, signIn, routes, port);
    }

    private static String environment(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set");
    }
}
