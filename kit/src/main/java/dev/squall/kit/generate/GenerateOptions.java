package dev.squall.kit.generate;

import dev.squall.kit.run.MigratorOptions;
import dev.squall.schema.question.Answers;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// How a migration is generated.
///
/// @param name its name; empty for one that says what it does
/// @param answers the answers to questions
/// @param concurrently whether what takes long on tables that are there is done without an outage
/// @param expand whether columns that get a type which is stored otherwise are made in two
///   migrations
/// @param clock what time it is
/// @param classLoader where the classes of migrations in Java are
/// @param progress who hears what is being done
public record GenerateOptions(
        Optional<String> name,
        Answers answers,
        boolean concurrently,
        boolean expand,
        InstantSource clock,
        ClassLoader classLoader,
        Consumer<String> progress) {

    /// No answers, and a name that says what is done.
    public static GenerateOptions defaults() {
        return new GenerateOptions(
                Optional.empty(),
                Answers.none(),
                true,
                false,
                InstantSource.system(),
                GenerateOptions.class.getClassLoader(),
                line -> {});
    }

    /// A name for the migration.
    public GenerateOptions name(String newName) {
        return new GenerateOptions(
                Optional.of(newName), answers, concurrently, expand, clock, classLoader, progress);
    }

    /// Answers to questions.
    public GenerateOptions answers(Answers given) {
        return new GenerateOptions(name, given, concurrently, expand, clock, classLoader, progress);
    }

    /// Whether what takes long on tables that are there is done without an outage (the default), or
    /// with as few statements as possible.
    public GenerateOptions concurrently(boolean yes) {
        return new GenerateOptions(name, answers, yes, expand, clock, classLoader, progress);
    }

    /// Whether a column that gets a type which is stored otherwise is made in two migrations:
    /// beside the old one first, in its place then.
    public GenerateOptions expand(boolean yes) {
        return new GenerateOptions(name, answers, concurrently, yes, clock, classLoader, progress);
    }

    /// What time it is.
    public GenerateOptions clock(InstantSource now) {
        return new GenerateOptions(name, answers, concurrently, expand, now, classLoader, progress);
    }

    /// Where the classes of migrations in Java are.
    public GenerateOptions classLoader(ClassLoader loader) {
        return new GenerateOptions(name, answers, concurrently, expand, clock, loader, progress);
    }

    /// Who hears what is being done.
    public GenerateOptions progress(Consumer<String> listener) {
        return new GenerateOptions(
                name, answers, concurrently, expand, clock, classLoader, listener);
    }

    MigratorOptions migrator() {
        return MigratorOptions.defaults().classLoader(classLoader);
    }

    void tell(String line) {
        progress.accept(line);
    }
}
