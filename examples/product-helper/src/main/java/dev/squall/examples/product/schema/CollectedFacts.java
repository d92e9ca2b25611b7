package dev.squall.examples.product.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the helper has found out about a product; stored as `jsonb`. Each part is missing until
/// somebody has talked about it, in the json too.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectedFacts(
        @Nullable List<Actor> actors,
        @Nullable List<String> useCases,
        @Nullable List<String> boundaries,
        @Nullable List<Entity> entities) {

    /// Nothing yet.
    public static final CollectedFacts EMPTY = new CollectedFacts(null, null, null, null);

    /// With these actors, in place of those before.
    public CollectedFacts withActors(Actor... all) {
        return new CollectedFacts(List.of(all), useCases, boundaries, entities);
    }

    /// With these use cases, in place of those before.
    public CollectedFacts withUseCases(String... all) {
        return new CollectedFacts(actors, List.of(all), boundaries, entities);
    }

    /// With these boundaries, in place of those before.
    public CollectedFacts withBoundaries(String... all) {
        return new CollectedFacts(actors, useCases, List.of(all), entities);
    }

    /// With these entities, in place of those before.
    public CollectedFacts withEntities(Entity... all) {
        return new CollectedFacts(actors, useCases, boundaries, List.of(all));
    }

    /// Who uses the product, or is used by it.
    ///
    /// @param type `human`, `system` …
    public record Actor(String name, String type) {}

    /// A thing that the product knows.
    public record Entity(String name, List<String> attributes) {}
}
