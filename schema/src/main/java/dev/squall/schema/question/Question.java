package dev.squall.schema.question;

import dev.squall.schema.object.ObjectId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something that the two sides of a difference do not tell. It comes with the flags that answer
/// it; the plan beside it shows what happens without an answer.
public sealed interface Question {

    /// What it is about.
    ObjectId about();

    /// The question as a sentence.
    String text();

    /// The flags of which one answers it.
    List<String> flags();

    /// Was it renamed, or is it gone?
    ///
    /// @param about what is no longer there
    /// @param candidates what is new in the same place
    record Rename(ObjectId about, List<ObjectId> candidates) implements Question {

        /// A question with its candidates.
        public Rename {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String text() {
            return about.kind().word()
                    + " "
                    + about.called()
                    + " is gone, and new "
                    + (candidates.size() == 1 ? "is " : "are ")
                    + candidates.stream().map(ObjectId::called).collect(Collectors.joining(", "))
                    + ": is it renamed?";
        }

        @Override
        public List<String> flags() {
            return Stream.concat(
                            candidates.stream()
                                    .map(c -> "--rename " + about.called() + ":" + c.called()),
                            Stream.of("--drop " + about.called()))
                    .toList();
        }
    }

    /// May its values go?
    ///
    /// @param about what would be dropped
    /// @param why what is lost, or why it cannot stay
    record Drop(ObjectId about, String why) implements Question {

        @Override
        public String text() {
            return about.kind().word() + " " + about.called() + " would be dropped: " + why;
        }

        @Override
        public List<String> flags() {
            return List.of("--drop " + about.called());
        }
    }

    /// Which value do the rows get that are already there?
    ///
    /// @param about the column
    record Backfill(ObjectId about) implements Question {

        @Override
        public String text() {
            return "column "
                    + about.called()
                    + " is required, and existing rows have no value for it";
        }

        @Override
        public List<String> flags() {
            return List.of("--backfill " + about.called() + "=<SQL expression>");
        }
    }

    /// How does an old value become a new one?
    ///
    /// @param about the column
    /// @param before its type now
    /// @param after the type that it shall have
    record Using(ObjectId about, String before, String after) implements Question {

        @Override
        public String text() {
            return "PostgreSQL does not turn "
                    + before
                    + " into "
                    + after
                    + " by itself, as column "
                    + about.called()
                    + " needs";
        }

        @Override
        public List<String> flags() {
            return List.of("--using " + about.called() + "=<SQL expression>");
        }
    }
}
