package dev.squall.sample;

import static dev.squall.sample.PersonTable.people;

import dev.squall.table.NewRow;
import dev.squall.table.NewRowValues;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A new row of `people`, staged: `email`, then `age`.
public final class NewPerson extends NewRow<Person> {

    private NewPerson(NewRowValues values) {
        super(people, values);
    }

    static NeedsEmail start() {
        return new Stages();
    }

    /// The stage that wants `email`.
    public interface NeedsEmail {
        NeedsAge email(String email);
    }

    /// The stage that wants `age`.
    public interface NeedsAge {
        NewPerson age(int age);
    }

    private static final class Stages implements NeedsEmail, NeedsAge {
        private final NewRowValues values = new NewRowValues(people);

        @Override
        public NeedsAge email(String email) {
            values.set(people.email, email);
            return this;
        }

        @Override
        public NewPerson age(int age) {
            return new NewPerson(values.set(people.age, age));
        }
    }

    public static NeedsAge email(String email) {
        return start().email(email);
    }

    public NewPerson id(UUID id) {
        return new NewPerson(with(people.id, id));
    }

    public NewPerson firstName(@Nullable String firstName) {
        return new NewPerson(with(people.firstName, firstName));
    }

    public NewPerson bossId(@Nullable UUID bossId) {
        return new NewPerson(with(people.bossId, bossId));
    }
}
