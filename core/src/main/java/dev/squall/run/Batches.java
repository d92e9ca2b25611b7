package dev.squall.run;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Several statements in one round trip, as far as that is safe.
final class Batches {

    private static final String READS = "select ";
    private static final String CALLS = "call ";
    private static final String BLOCK = "do ";

    private Batches() {}

    /// All of them as one text.
    ///
    /// @throws InvalidQuery if there is none
    static Statement statement(List<? extends Question<?>> questions) {
        if (questions.isEmpty()) {
            throw new InvalidQuery(Report.of("a batch has no statement"));
        }
        return Statement.joined(questions.stream().map(Question::statement).toList());
    }

    /// Whether more is sent behind the first statement than may be, so that it must be split.
    static boolean isLarge(List<? extends Question<?>> questions, Prefix prefix) {
        long size = 0;
        for (int i = prefix.results() > 0 ? 0 : 1; i < questions.size(); i++) {
            size += Binds.size(questions.get(i).statement());
        }
        return size > Binds.MOST;
    }

    /// Whether an answer can be refused when something was written: the round trip would have
    /// committed it by then.
    static boolean mustBeUndoable(List<? extends Question<?>> questions) {
        return questions.stream().anyMatch(Question::refuses)
                && !questions.stream().allMatch(q -> q.statement().sql().startsWith(READS));
    }

    /// Whether it calls a procedure, or is a block, which could commit.
    static boolean calls(Statement statement) {
        String sql = statement.sql();
        return sql.regionMatches(true, 0, CALLS, 0, CALLS.length())
                || sql.regionMatches(true, 0, BLOCK, 0, BLOCK.length());
    }

    /// Groups that can each travel in one round trip: behind the first of each there is not much.
    static List<List<Question<?>>> groups(List<? extends Question<?>> questions) {
        List<List<Question<?>>> groups = new ArrayList<>();
        long size = Long.MAX_VALUE;
        for (Question<?> question : questions) {
            long more = Binds.size(question.statement());
            if (size > Binds.MOST - more) {
                groups.add(new ArrayList<>());
                size = 0;
            } else {
                size += more;
            }
            groups.getLast().add(question);
        }
        return groups;
    }
}
