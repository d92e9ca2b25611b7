package dev.squall.kit.generate;

import dev.squall.error.AnswerFitsNothing;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.question.Answers;
import java.util.Collection;
import java.util.stream.Stream;

/// Refuses answers about what is not there: a word misspelt must not look like consent.
public final class KnownAnswers {

    private final Snapshot start;
    private final Snapshot target;

    private KnownAnswers(Snapshot start, Snapshot target) {
        this.start = start;
        this.target = target;
    }

    /// Refuses what is about nothing on either side.
    ///
    /// @throws AnswerFitsNothing if there is such an answer
    public static void require(Answers answers, Snapshot start, Snapshot target) {
        KnownAnswers known = new KnownAnswers(start, target);
        known.require("--drop ", answers.drops());
        known.require("--backfill ", answers.backfills().keySet());
        known.require("--using ", answers.usings().keySet());
    }

    private void require(String flag, Collection<String> names) {
        for (String name : names) {
            if (!isKnown(name)) {
                throw new AnswerFitsNothing(flag + name);
            }
        }
    }

    private boolean isKnown(String name) {
        return Stream.of(start, target)
                .flatMap(side -> side.objects().values().stream())
                .flatMap(o -> Stream.concat(Stream.of(o.id()), o.namesInside().stream()))
                .anyMatch(id -> id.isCalled(name));
    }
}
