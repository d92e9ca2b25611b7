package dev.squall.schema;

import static dev.squall.type.CompositeType.field;
import static dev.squall.type.CompositeType.nullable;

import dev.squall.declare.Definition;
import dev.squall.table.Column;
import dev.squall.table.TextColumn;
import dev.squall.type.CompositeType;
import dev.squall.type.Domain;
import dev.squall.type.EnumType;
import dev.squall.type.NumberType;
import dev.squall.type.TextType;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tables whose columns bring domains and composite types with them.
final class TypeTables {

    record Email(String value) {}

    record Share(BigDecimal value) {}

    record Feeling(Mood value) {}

    enum Mood {
        GOOD,
        BAD
    }

    record Position(double latitude, double longitude) {}

    record Address(String street, @Nullable Email contact, List<Position> points, Mood mood) {}

    static final TextType<Email> EMAIL =
            Types.varchar(255)
                    .as(
                            Domain.named("types", "email_address")
                                    .collate("C")
                                    .check("email_address_check", "value like '%_@_%'")
                                    .check("it's lower", "is_lower(value)"),
                            Email.class,
                            Email::new,
                            Email::value);

    static final NumberType<Share, BigDecimal> SHARE =
            Types.numeric(5, 2)
                    .as(
                            Domain.named("", "share")
                                    .hasNoNull()
                                    .defaultsTo("0")
                                    .check("share_check", "value between 0 and 100"),
                            Share.class,
                            Share::new,
                            Share::value);

    static final EnumType<Mood> MOOD = EnumType.of("", "mood", Mood.values(), "good", "bad");

    static final CompositeType<Position> POSITION =
            CompositeType.of(
                    "",
                    "Position",
                    Position.class,
                    row -> new Position(row.<Double>get(0), row.<Double>get(1)),
                    field("latitude", Types.DOUBLE, Position::latitude),
                    field("longitude", Types.DOUBLE, Position::longitude));

    static final CompositeType<Address> ADDRESS =
            CompositeType.of(
                    "places",
                    "address",
                    Address.class,
                    row ->
                            new Address(
                                    row.<String>get(0),
                                    row.<Email>getOrNull(1),
                                    row.<List<Position>>get(2),
                                    row.<Mood>get(3)),
                    field("street", Types.varchar(80), Address::street),
                    nullable("contact", EMAIL, Address::contact),
                    field("points", POSITION.array(), Address::points),
                    field("mood", MOOD, Address::mood));

    private TypeTables() {}

    static final class Shops extends Sketch {
        final Column<Object, List<Address>> addresses = column("addresses", ADDRESS.array());
        final Column<Object, Share> share = column("share", SHARE);
        final Column<Object, List<Share>> shares = column("shares", SHARE.array());
        final TextColumn<Object, Email> email = new TextColumn<>(this, "email", EMAIL, false);
        final Column<Object, Feeling> feeling =
                column(
                        "feeling",
                        MOOD.as(
                                Domain.named("", "feeling"),
                                Feeling.class,
                                Feeling::new,
                                Feeling::value));

        Shops() {
            super("shops");
        }

        @Override
        public void declare(Definition d) {
            d.defaultsTo(shares, "'{}'");
            d.check("shops_email_check", email.ne(new Email("no@body")));
            d.index("shops_email").on(email.lower());
        }
    }

    /// The same types once more, which are created once.
    static final class Branches extends Sketch {
        final TextColumn<Object, Email> email = new TextColumn<>(this, "email", EMAIL, false);
        final Column<Object, @Nullable Address> address = nullable("address", ADDRESS);

        Branches() {
            super("branches");
        }

        @Override
        public void declare(Definition d) {
            d.unique("branches_email_key").on(email);
        }
    }
}
