package dev.squall.examples.courses.queries;

import dev.squall.annotation.Exists;
import dev.squall.annotation.From;
import dev.squall.annotation.OrderBy;
import dev.squall.annotation.Path;
import dev.squall.examples.courses.schema.Prompt;
import dev.squall.shape.ShapeOf;
import java.util.List;

/// A prompt with its steps.
///
/// @param favorite whether whoever asks keeps it at hand: others' favourites are not seen
public record PromptFile(
        @Path("category.title") String category,
        String title,
        String description,
        @OrderBy("position") @From("promptSteps") List<Step> steps,
        @Exists("userPromptFavorites") boolean favorite)
        implements ShapeOf<Prompt> {

    /// What to give to an AI.
    public record Step(String title, String body) {}
}
