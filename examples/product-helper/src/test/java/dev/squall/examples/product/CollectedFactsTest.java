package dev.squall.examples.product;

import static dev.squall.examples.product.schema.Tables.projects;
import static dev.squall.test.CleanDatabase.cleanDatabase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.DecodingException;
import dev.squall.examples.product.queries.ProjectQueries;
import dev.squall.examples.product.queries.ProjectQueries.Line;
import dev.squall.examples.product.schema.CollectedFacts;
import dev.squall.examples.product.schema.CollectedFacts.Actor;
import dev.squall.examples.product.schema.CollectedFacts.Entity;
import dev.squall.examples.product.schema.NewProject;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.ProjectPatch;
import dev.squall.examples.product.schema.Tables;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The document's "JSONB Column Types": `collected_data`.
@SquallTest(ProductTemplate.class)
class CollectedFactsTest {

    private static final Actor SWIMMER = new Actor("Swimmer", "human");
    private static final Actor GUARD = new Actor("Coast guard", "system");

    private final TestDatabase test;
    private final Product product;
    private final ProjectQueries queries;
    private final Project project;

    CollectedFactsTest(TestDatabase test) {
        this.test = test;
        product = Product.on(test);
        queries = product.projects();
        cleanDatabase(test, Tables.schema());
        project = product.project("Tides", product.user("Ada"));
    }

    @AfterEach
    void close() {
        product.close();
    }

    private List<String> stored() {
        return test.rows("select collected_data from projects where name = 'Tides'");
    }

    @Test
    void whatIsMissingIsMissingInTheJsonToo() {
        queries.update(
                project.id(), ProjectPatch.collectedData(CollectedFacts.EMPTY.withActors(SWIMMER)));

        assertThat(stored())
                .containsExactly("{\"actors\": [{\"name\": \"Swimmer\", \"type\": \"human\"}]}");
    }

    @Test
    void allOfItComesBackAsItWas() {
        CollectedFacts all =
                new CollectedFacts(
                        List.of(SWIMMER, GUARD),
                        List.of("see when to swim", "a quote: \" and a \\"),
                        List.of(),
                        List.of(new Entity("Tide", List.of("time", "height"))));

        queries.update(project.id(), ProjectPatch.collectedData(all));

        assertThat(queries.byId(project.id()).orElseThrow().collectedData()).isEqualTo(all);
    }

    @Test
    void actorsAreThereOrThereAreNone() {
        assertThat(queries.actors(project.id())).isEmpty();
        assertThat(queries.actors(new UUID(0, 0))).isEmpty();
        queries.collect(project.id(), CollectedFacts.EMPTY.withUseCases("see when to swim"));
        assertThat(queries.actors(project.id())).isEmpty();
        queries.collect(project.id(), CollectedFacts.EMPTY.withActors(SWIMMER, GUARD));
        assertThat(queries.actors(project.id())).containsExactly(SWIMMER, GUARD);
    }

    @Test
    void aPartIsAddedBesideTheOthersAndReplacesItself() {
        queries.collect(project.id(), CollectedFacts.EMPTY.withActors(SWIMMER));
        queries.collect(project.id(), CollectedFacts.EMPTY.withBoundaries("no forecasts"));
        Project changed =
                queries.collect(project.id(), CollectedFacts.EMPTY.withActors(GUARD)).orElseThrow();

        assertThat(changed.collectedData())
                .isEqualTo(CollectedFacts.EMPTY.withActors(GUARD).withBoundaries("no forecasts"));
        assertThat(queries.collect(new UUID(0, 0), CollectedFacts.EMPTY)).isEmpty();
    }

    @Test
    void partsThatAreStoredAtOnceAreAllThere() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    List.of(
                                    CollectedFacts.EMPTY.withActors(SWIMMER),
                                    CollectedFacts.EMPTY.withUseCases("see when to swim"),
                                    CollectedFacts.EMPTY.withBoundaries("no forecasts"),
                                    CollectedFacts.EMPTY.withEntities(
                                            new Entity("Tide", List.of("time"))))
                            .stream()
                            .map(part -> threads.submit(() -> queries.collect(project.id(), part)))
                            .toList();
            for (var one : all) {
                assertThat(one.get()).isPresent();
            }
        }
        assertThat(queries.byId(project.id()).orElseThrow().collectedData())
                .isEqualTo(
                        new CollectedFacts(
                                List.of(SWIMMER),
                                List.of("see when to swim"),
                                List.of("no forecasts"),
                                List.of(new Entity("Tide", List.of("time")))));
    }

    @Test
    void theJsonIsSearched() {
        queries.collect(project.id(), CollectedFacts.EMPTY.withActors(SWIMMER, GUARD));
        product.project("Nothing collected", project.userId());

        assertThat(queries.withActorOfType("system"))
                .containsExactly(new Line(project.id(), "Tides", project.status()));
        assertThat(queries.withActorOfType("robot")).isEmpty();
        assertThat(
                        product.db()
                                .from(projects)
                                .where(projects.collectedData.hasKey("actors"))
                                .count())
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotFitIsAnErrorThatSaysWhere() {
        test.execute(
                "update projects set collected_data = '{\"actors\": [{\"name\": \"Swimmer\"}]}'"
                        + " where name = 'Tides'");

        assertThatThrownBy(() -> queries.byId(project.id()))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("collected_data")
                .hasMessageContaining("$.actors[0].type")
                .hasMessageNotContaining("Swimmer");
        queries.update(project.id(), ProjectPatch.collectedData(null));
        assertThat(queries.byId(project.id()).orElseThrow().collectedData()).isNull();
    }

    @Test
    void aProjectBeginsWithFactsIfSomebodyHasThem() {
        Project other =
                queries.create(
                        NewProject.name("Maps")
                                .userId(project.userId())
                                .collectedData(CollectedFacts.EMPTY.withActors(GUARD)));

        assertThat(queries.actors(other.id())).containsExactly(GUARD);
    }
}
