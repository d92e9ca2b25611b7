package dev.squall.examples.plans.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.squall.Database;
import dev.squall.Session;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The web server. Each request has a virtual thread, and runs inside the session of who asks:
/// whatever it reads and writes, it does as that person.
public final class PlansServer implements AutoCloseable {

    private static final int MOST_BYTES = 1 << 20;

    private final Database database;
    private final SignIn signIn;
    private final List<Route> routes;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// Starts it on the loopback address.
    ///
    /// @param port 0 for any free one
    public PlansServer(Database database, SignIn signIn, List<Route> routes, int port)
            throws IOException {
        this.database = database;
        this.signIn = signIn;
        this.routes = List.copyOf(routes);
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /// Where it answers.
    public URI uri() {
        InetSocketAddress address = server.getAddress();
        return URI.create(
                "http://" + address.getAddress().getHostAddress() + ":" + address.getPort());
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Response response;
            @Nullable String header = exchange.getRequestHeaders().getFirst("Authorization");
            Optional<UUID> user = header == null ? Optional.empty() : signedIn(header);
            if (header != null && user.isEmpty()) {
                response = new Response(401, new Response.Problem("sign in again"));
            } else {
                response = answer(exchange, user);
            }
            send(exchange, response);
        }
    }

    private Optional<UUID> signedIn(String header) {
        return header.startsWith("Bearer ")
                ? signIn.verify(header.substring("Bearer ".length()))
                : Optional.empty();
    }

    private Response answer(HttpExchange exchange, Optional<UUID> user) {
        try {
            byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                return new Response(413, new Response.Problem("that is too much"));
            }
            Session session = user.map(Session::user).orElseGet(Session::anonymous);
            return database.call(session, () -> dispatch(exchange, body));
        } catch (Exception e) {
            return Failures.response(e, user.isPresent());
        }
    }

    private Response dispatch(HttpExchange exchange, byte[] body) {
        String path = exchange.getRequestURI().getPath();
        boolean known = false;
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = route.match(path);
            if (parameters.isPresent()) {
                known = true;
                if (route.method().equals(exchange.getRequestMethod())) {
                    return route.handler().handle(new Request(parameters.get(), body));
                }
            }
        }
        return known
                ? new Response(405, new Response.Problem("not with this method"))
                : Response.notFound();
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        @Nullable Object body = response.body();
        if (body == null) {
            exchange.sendResponseHeaders(response.status(), -1);
            return;
        }
        byte[] json = Json.write(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(response.status(), json.length);
        exchange.getResponseBody().write(json);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
