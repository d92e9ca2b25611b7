package dev.squall.sample;

import dev.squall.shape.ToMany;
import dev.squall.shape.ToOne;
import dev.squall.table.BooleanColumn;
import dev.squall.table.Column;
import dev.squall.table.Insertable;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Joined;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the processor would write for [Person], by hand: core cannot use its own processor.
public final class PersonTable extends Table<Person>
        implements Insertable<Person, NewPerson.NeedsEmail> {

    public static final PersonTable people = new PersonTable();

    public final Column<Person, UUID> id = new Column<>(this, "id", Types.UUID, false);
    public final TextColumn<Person, String> email =
            new TextColumn<>(this, "email", Types.TEXT, false);
    public final TextColumn<Person, @Nullable String> firstName =
            new TextColumn<>(this, "first_name", Types.TEXT, true);
    public final IntegerColumn<Person, Integer, Long> age =
            new IntegerColumn<>(this, "age", Types.INTEGER, false);
    public final IntegerColumn<Person, Long, BigDecimal> visits =
            new IntegerColumn<>(this, "visits", Types.BIGINT, false);
    public final BooleanColumn<Person> active = new BooleanColumn<>(this, "active");
    public final Column<Person, @Nullable UUID> bossId =
            new Column<>(this, "boss_id", Types.UUID, true);

    public final ToOne<Person, Person, PersonTable> boss = new ToOne<>(this, 0, "boss", true);
    public final ToMany<Person, Person, PersonTable> reports = new ToMany<>(this, 1, "reports");

    private PersonTable() {
        this(null);
    }

    private PersonTable(@Nullable String alias) {
        super("", "people", alias);
    }

    @Override
    public PersonTable as(String alias) {
        return new PersonTable(alias);
    }

    @Override
    public Joined<?> related(int relation, String alias) {
        PersonTable other = as(alias);
        return switch (relation) {
            case 0 -> new Joined<>(other, List.of(bossId), List.of(other.id));
            case 1 -> new Joined<>(other, List.of(id), List.of(other.bossId));
            default -> super.related(relation, alias);
        };
    }

    @Override
    public RecordReader<Person> reader() {
        return (row, first) ->
                new Person(
                        row.get(first, Types.UUID),
                        row.text(first + 1),
                        row.getOrNull(first + 2, Types.TEXT),
                        row.int4(first + 3),
                        row.int8(first + 4),
                        row.bool(first + 5),
                        row.getOrNull(first + 6, Types.UUID));
    }

    @Override
    public NewPerson.NeedsEmail newRow() {
        return NewPerson.start();
    }

    @Override
    public PersonTable table() {
        return this;
    }

    @Override
    public List<List<Column<Person, ?>>> keys() {
        return List.of(List.of(id), List.of(email));
    }

    @Override
    protected boolean isSensitive(Column<?, ?> column) {
        return column.ordinal() == email.ordinal();
    }

    @Override
    protected boolean declaresPolicy() {
        return false;
    }
}
