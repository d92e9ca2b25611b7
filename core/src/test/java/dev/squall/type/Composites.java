package dev.squall.type;

import static dev.squall.type.CompositeType.field;
import static dev.squall.type.CompositeType.nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Domains and composite types over everything, and what creates them.
final class Composites {

    record Email(String value) {}

    record Share(BigDecimal value) {}

    record Age(int value) {}

    record Born(LocalDate value) {}

    record Ticket(UUID value) {}

    record Level(Samples.Level value) {}

    record Tags(List<String> value) {}

    record Point(double x, @Nullable String label) {}

    record Numbers(
            short small, int whole, long big, BigDecimal exact, float single, double twice) {}

    record Times(
            LocalDate date, LocalTime time, LocalDateTime local, Instant instant, Interval span) {}

    record Mixed(
            String text,
            @Nullable String more,
            boolean flag,
            UUID id,
            Inet address,
            Samples.Level level,
            Email email,
            Numbers numbers,
            Times times,
            List<@Nullable String> texts,
            @Nullable Point point,
            List<@Nullable Point> points) {}

    /// Bytes, which arrays compare by identity.
    static final class Bytes {

        private final byte[] data;

        Bytes(byte[] data) {
            this.data = data;
        }

        byte[] data() {
            return data;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes bytes && Arrays.equals(data, bytes.data);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(data);
        }
    }

    static final TextType<Email> EMAIL =
            Types.varchar(9000)
                    .as(
                            Domain.named("odd schema", "E-mail").check("no x", "value <> 'x'"),
                            Email.class,
                            Email::new,
                            Email::value);

    static final NumberType<Share, BigDecimal> SHARE =
            Types.numeric(5, 2)
                    .as(Domain.named("", "share"), Share.class, Share::new, Share::value);

    static final NumberType<Age, Long> AGE =
            Types.INTEGER.as(Domain.named("", "age"), Age.class, Age::new, Age::value);

    static final TemporalType<Born> BORN =
            Types.DATE.as(Domain.named("", "born"), Born.class, Born::new, Born::value);

    static final PgType<Ticket> TICKET =
            Types.UUID.as(Domain.named("", "ticket"), Ticket.class, Ticket::new, Ticket::value);

    static final PgType<Level> LEVEL =
            Samples.LEVEL.as(Domain.named("", "level"), Level.class, Level::new, Level::value);

    static final PgType<Tags> TAGS =
            Types.TEXT.array().as(Domain.named("", "tags"), Tags.class, Tags::new, Tags::value);

    static final CompositeType<Point> POINT =
            CompositeType.of(
                    "odd schema",
                    "A \"point\"",
                    Point.class,
                    row -> new Point(row.<Double>get(0), row.<String>getOrNull(1)),
                    field("x", Types.DOUBLE, Point::x),
                    nullable("label", Types.TEXT, Point::label));

    static final CompositeType<Bytes> BYTES =
            CompositeType.of(
                    "",
                    "bytes",
                    Bytes.class,
                    row -> new Bytes(row.<byte[]>get(0)),
                    field("data", Types.BYTEA, Bytes::data));

    static final CompositeType<Numbers> NUMBERS =
            CompositeType.of(
                    "",
                    "numbers",
                    Numbers.class,
                    row ->
                            new Numbers(
                                    row.<Short>get(0),
                                    row.<Integer>get(1),
                                    row.<Long>get(2),
                                    row.<BigDecimal>get(3),
                                    row.<Float>get(4),
                                    row.<Double>get(5)),
                    field("small", Types.SMALLINT, Numbers::small),
                    field("whole", Types.INTEGER, Numbers::whole),
                    field("big", Types.BIGINT, Numbers::big),
                    field("exact", Types.NUMERIC, Numbers::exact),
                    field("single", Types.REAL, Numbers::single),
                    field("twice", Types.DOUBLE, Numbers::twice));

    static final CompositeType<Times> TIMES =
            CompositeType.of(
                    "",
                    "times",
                    Times.class,
                    row ->
                            new Times(
                                    row.<LocalDate>get(0),
                                    row.<LocalTime>get(1),
                                    row.<LocalDateTime>get(2),
                                    row.<Instant>get(3),
                                    row.<Interval>get(4)),
                    field("date", Types.DATE, Times::date),
                    field("time", Types.TIME, Times::time),
                    field("local", Types.TIMESTAMP, Times::local),
                    field("instant", Types.TIMESTAMPTZ, Times::instant),
                    field("span", Types.INTERVAL, Times::span));

    static final CompositeType<Mixed> MIXED =
            CompositeType.of(
                    "",
                    "mixed",
                    Mixed.class,
                    row ->
                            new Mixed(
                                    row.<String>get(0),
                                    row.<String>getOrNull(1),
                                    row.<Boolean>get(2),
                                    row.<UUID>get(3),
                                    row.<Inet>get(4),
                                    row.<Samples.Level>get(5),
                                    row.<Email>get(6),
                                    row.<Numbers>get(7),
                                    row.<Times>get(8),
                                    row.<List<@Nullable String>>get(9),
                                    row.<Point>getOrNull(10),
                                    row.<List<@Nullable Point>>get(11)),
                    field("text", Types.TEXT, Mixed::text),
                    nullable("more", Types.TEXT, Mixed::more),
                    field("flag", Types.BOOLEAN, Mixed::flag),
                    field("id", Types.UUID, Mixed::id),
                    field("address", Types.INET, Mixed::address),
                    field("level", Samples.LEVEL, Mixed::level),
                    field("email", EMAIL, Mixed::email),
                    field("numbers", NUMBERS, Mixed::numbers),
                    field("times", TIMES, Mixed::times),
                    field("texts", Types.TEXT.array().withNulls(), Mixed::texts),
                    nullable("point", POINT, Mixed::point),
                    field("points", POINT.array().withNulls(), Mixed::points));

    private Composites() {}

    /// The statements that create all of them, after the enum of [Samples].
    static String[] create() {
        return new String[] {
            "create domain \"odd schema\".\"E-mail\" as varchar(9000)"
                    + " constraint \"no x\" check (value <> 'x')",
            "create domain share as numeric(5, 2)",
            "create domain age as integer",
            "create domain born as date",
            "create domain ticket as uuid",
            "create domain level as \"odd schema\".\"Level of skill\"",
            "create domain tags as text[]",
            "create type \"odd schema\".\"A \"\"point\"\"\" as (x double precision, label text)",
            "create type bytes as (data bytea)",
            "create type numbers as (small smallint, whole integer, big bigint, exact numeric,"
                    + " single real, twice double precision)",
            "create type times as (date date, time time, local timestamp, instant timestamptz,"
                    + " span interval)",
            "create type mixed as (text text, more text, flag boolean, id uuid, address inet,"
                    + " level \"odd schema\".\"Level of skill\", email \"odd schema\".\"E-mail\","
                    + " numbers numbers, times times, texts text[],"
                    + " point \"odd schema\".\"A \"\"point\"\"\","
                    + " points \"odd schema\".\"A \"\"point\"\"\"[])"
        };
    }

    static Mixed mixed(String text, @Nullable String more) {
        return new Mixed(
                text,
                more,
                more == null,
                new UUID(1, 2),
                Inet.of("2001:db8::/32"),
                Samples.Level.WITH_QUOTE,
                new Email(text),
                new Numbers(
                        (short) -1, 2, Long.MIN_VALUE, new BigDecimal("1.10"), 0.1f, Double.NaN),
                new Times(
                        LocalDate.of(-43, 3, 15),
                        LocalTime.of(1, 2, 3, 40_000),
                        LocalDateTime.of(2026, 3, 29, 2, 30),
                        Instant.parse("2026-03-29T01:30:00.123456Z"),
                        new Interval(-14, 3, -1)),
                Arrays.asList(text, more, ""),
                more == null ? null : new Point(-0.5, text),
                Arrays.asList(new Point(1, more), null, new Point(1e22, text)));
    }
}
