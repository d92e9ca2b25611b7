package dev.squall.schema.diff;

import dev.squall.error.AnswerFitsNothing;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.question.Answers;
import java.util.stream.Stream;

/// Whether each answer names something: a word that is not spelled right must not be passed over.
final class Fitting {

    private Fitting() {}

    static void check(Snapshot from, Snapshot to, Answers answers) {
        for (String name : answers.drops()) {
            require(from, name, "--drop " + name);
        }
        for (String name : answers.backfills().keySet()) {
            require(to, name, "--backfill " + name);
        }
        for (String name : answers.usings().keySet()) {
            require(to, name, "--using " + name);
        }
    }

    private static void require(Snapshot in, String name, String flag) {
        if (names(in).noneMatch(id -> id.isCalled(name))) {
            throw new AnswerFitsNothing(flag);
        }
    }

    private static Stream<ObjectId> names(Snapshot snapshot) {
        return snapshot.objects().values().stream()
                .flatMap(o -> Stream.concat(Stream.of(o.id()), o.namesInside().stream()));
    }
}
