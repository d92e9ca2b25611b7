package dev.squall.examples.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.plans.http.PlansServer;
import dev.squall.examples.plans.http.SignIn;
import dev.squall.examples.plans.queries.UserQueries;
import dev.squall.examples.plans.tokens.TokenCipher;
import dev.squall.examples.plans.worker.GenerationWorker;
import dev.squall.examples.plans.worker.WeeklyCurriculum;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The service as it is used: over HTTP, by two people and by nobody in particular.
@SquallTest(PlansTemplate.class)
class HttpTest {

    private static final String PLAN =
            "{\"topic\":\"%s\",\"skillLevel\":\"BEGINNER\",\"weeklyHours\":4}";

    private static final byte[] KEY = "the key of this test, 32 bytes or so".getBytes(UTF_8);
    private static final byte[] OTHER_KEY = "the key of who has none, but tries it".getBytes(UTF_8);

    private final SignIn signIn = new SignIn(KEY, Clock.systemUTC());
    private final HttpClient client = HttpClient.newHttpClient();
    private final Plans plans;
    private final PlansServer server;
    private final UUID adaId;
    private final String adasName;
    private final Caller ada;
    private final Caller ben;
    private final Caller visitor;

    HttpTest(TestDatabase database) throws IOException {
        plans = Plans.on(database);
        TokenCipher cipher = TokenCipher.of(TokenCipher.newKeys());
        server = PlansApplication.start(plans.database(), signIn, cipher, 0);
        String run = UUID.randomUUID().toString();
        adasName = "ada-" + run;
        adaId = plans.signUp(adasName);
        ada = caller(adaId);
        ben = caller(plans.signUp("ben-" + run));
        visitor = new Caller(client, server.uri(), null);
    }

    private Caller caller(UUID id) {
        return new Caller(client, server.uri(), signIn.token(id, Duration.ofMinutes(5)));
    }

    @BeforeEach
    void bothHaveAPlan() {
        assertThat(ada.post("/plans", PLAN.formatted("Ada's")).status()).isEqualTo(201);
        assertThat(ben.post("/plans", PLAN.formatted("Ben's")).status()).isEqualTo(201);
    }

    @AfterEach
    void close() {
        server.close();
        plans.close();
        client.close();
    }

    private static List<String> topics(Caller caller) {
        return caller.get("/plans")
                .json()
                .valueStream()
                .map(p -> p.get("topic").asString())
                .toList();
    }

    private static String planOf(Caller caller) {
        return caller.get("/plans").json().get(0).get("id").asString();
    }

    @Test
    void eachSeesTheirOwnPlans() {
        assertThat(topics(ada)).containsExactly("Ada's");
        assertThat(topics(ben)).containsExactly("Ben's");
        assertThat(ada.get("/me").json().get("id").asString()).isEqualTo(adaId.toString());
    }

    @Test
    void sessionsDoNotMixWhenManyAskAtOnce() throws Exception {
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 120)
                            .mapToObj(i -> threads.submit(() -> topics(i % 2 == 0 ? ada : ben)))
                            .toList();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).containsExactly(i % 2 == 0 ? "Ada's" : "Ben's");
            }
        }
    }

    @Test
    void thePlanOfSomebodyElseIsNotThere() {
        String hers = "/plans/" + planOf(ada);

        assertThat(ben.get(hers).status()).isEqualTo(404);
        assertThat(ben.patch(hers, "{\"topic\":\"Stolen\"}").status()).isEqualTo(404);
        assertThat(ben.delete(hers).status()).isEqualTo(404);
        assertThat(ben.get(hers + "/attempts").status()).isEqualTo(404);
        assertThat(ben.get(hers + "/modules").json().size()).isZero();
        assertThat(topics(ada)).containsExactly("Ada's");
    }

    @Test
    void nothingIsAddedToThePlanOfSomebodyElse() {
        String body = "{\"title\":\"Mine\",\"estimatedMinutes\":10}";

        assertThat(ben.post("/plans/" + planOf(ada) + "/modules", body).status()).isEqualTo(403);
        // The same for a plan that nobody has: the answer does not tell which plans there are.
        assertThat(ben.post("/plans/" + UUID.randomUUID() + "/modules", body).status())
                .isEqualTo(403);

        String module = ada.post("/plans/" + planOf(ada) + "/modules", body).id();
        assertThat(ben.post("/modules/" + module + "/tasks", body).status()).isEqualTo(403);
        assertThat(ben.delete("/modules/" + module).status()).isEqualTo(404);
        String task = ada.post("/modules/" + module + "/tasks", body).id();
        assertThat(ben.put("/tasks/" + task + "/completion", "").status()).isEqualTo(404);
        assertThat(ada.put("/tasks/" + task + "/completion", "").status()).isEqualTo(200);
    }

    @Test
    void anOwnerCannotBeNamedInARequest() {
        String forAda =
                "{\"topic\":\"X\",\"skillLevel\":\"BEGINNER\",\"weeklyHours\":4,\"userId\":\""
                        + adaId
                        + "\"}";

        assertThat(ben.post("/plans", forAda).status()).isEqualTo(400);
        assertThat(topics(ada)).containsExactly("Ada's");
    }

    @Test
    void aVisitorSeesNothingAndChangesNothing() {
        assertThat(visitor.get("/plans").json().size()).isZero();
        assertThat(visitor.get("/plans/" + planOf(ada)).status()).isEqualTo(404);
        assertThat(visitor.post("/plans", PLAN.formatted("Theirs")).status()).isEqualTo(401);
        assertThat(visitor.delete("/plans/" + planOf(ada)).status()).isEqualTo(401);
        assertThat(visitor.get("/me").status()).isEqualTo(401);
        assertThat(visitor.get("/integrations").status()).isEqualTo(401);
    }

    @Test
    void aForgedOrOldTokenIsRefused() {
        Caller forged =
                caller(adaId, new SignIn(OTHER_KEY, Clock.systemUTC()), Duration.ofHours(1));
        Caller late = caller(adaId, signIn, Duration.ofSeconds(-1));

        assertThat(forged.get("/plans").status()).isEqualTo(401);
        assertThat(late.get("/plans").status()).isEqualTo(401);
    }

    private Caller caller(UUID id, SignIn by, Duration lifetime) {
        return new Caller(client, server.uri(), by.token(id, lifetime));
    }

    @Test
    void aPlanIsChangedAndDeleted() {
        String own = "/plans/" + planOf(ada);

        assertThat(ada.patch(own, "{\"weeklyHours\":7}").json().get("weeklyHours").asInt())
                .isEqualTo(7);
        assertThat(ada.patch(own, "{}").json().get("weeklyHours").asInt()).isEqualTo(7);
        assertThat(ada.patch(own, "{\"weeklyHours\":0}").status()).isEqualTo(422);
        assertThat(ada.delete(own).status()).isEqualTo(204);
        assertThat(ada.get(own).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeUnderstoodIsSaidSo() {
        assertThat(ada.get("/plans/7").status()).isEqualTo(400);
        assertThat(ada.post("/plans", "{").status()).isEqualTo(400);
        assertThat(ada.post("/plans", "{\"topic\":\"X\"}").status()).isEqualTo(400);
        assertThat(ada.get("/elsewhere").status()).isEqualTo(404);
        assertThat(ada.put("/plans", "").status()).isEqualTo(405);
    }

    @Test
    void modulesAreReordered() {
        String modules = "/plans/" + planOf(ada) + "/modules";
        List<String> ids =
                IntStream.range(0, 3)
                        .mapToObj(i -> "{\"title\":\"M" + i + "\",\"estimatedMinutes\":10}")
                        .map(body -> ada.post(modules, body).id())
                        .toList();

        var order = ada.put(modules + "/order", order(ids.get(2), ids.get(0), ids.get(1))).json();
        assertThat(order.valueStream().map(m -> m.get("title").asString()))
                .containsExactly("M2", "M0", "M1");
        assertThat(order.valueStream().map(m -> m.get("order").asInt())).containsExactly(1, 2, 3);
        // One alone cannot take a place that is taken.
        assertThat(ada.put(modules + "/order", order(ids.get(1))).status()).isEqualTo(409);
    }

    private static String order(String... ids) {
        return "[\"" + String.join("\",\"", ids) + "\"]";
    }

    @Test
    void theOwnerSeesWhatTheWorkerDid() {
        new GenerationWorker(plans.service(), new WeeklyCurriculum()).runOnce();

        String own = "/plans/" + planOf(ada);
        assertThat(ada.get(own).json().get("generationStatus").asString()).isEqualTo("READY");
        assertThat(ada.get(own + "/modules").json().size()).isEqualTo(3);
        assertThat(ada.get(own + "/attempts").json().size()).isEqualTo(1);
    }

    @Test
    void tokensGoInAndNeverComeOut() {
        String grant = "{\"accessToken\":\"ntn_secret\",\"scopes\":[\"pages\"]}";

        assertThat(ada.put("/integrations/notion", grant).status()).isEqualTo(204);
        assertThat(ada.put("/integrations/notion", grant).status()).isEqualTo(204);
        assertThat(ada.put("/integrations/fax", grant).status()).isEqualTo(400);
        assertThat(ada.get("/integrations").body())
                .contains("NOTION", "pages")
                .doesNotContain("ntn_secret");
        assertThat(ben.get("/integrations").json().size()).isZero();
        assertThat(ben.delete("/integrations/notion").status()).isEqualTo(404);
        assertThat(ada.delete("/integrations/notion").status()).isEqualTo(204);
    }

    @Test
    void peopleRenameThemselvesAlone() {
        assertThat(ada.patch("/me", "{\"name\":\"Ada\"}").json().get("name").asString())
                .isEqualTo("Ada");
        assertThat(ben.get("/me").json().get("name").isNull()).isTrue();
    }

    @Test
    void whoLeavesTakesEverythingAlong() {
        assertThat(new UserQueries(plans.worker()).delete("clerk_" + adasName)).isTrue();

        assertThat(topics(ada)).isEmpty();
        assertThat(ada.get("/me").status()).isEqualTo(404);
        assertThat(ada.post("/plans", PLAN.formatted("Late")).status()).isEqualTo(422);
        assertThat(topics(ben)).containsExactly("Ben's");
    }
}
