package dev.squall.query;

import dev.squall.run.Batchable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `batch(…)` for 2 to 9 statements, in one network round trip.
///
/// ```java
/// var page = db.batch(
///         db.from(users).where(users.id.eq(id)).asOne(),
///         db.from(orders).where(orders.userId.eq(id)),
///         db.update(users).set(users.seenAt, now()).where(users.id.eq(id)));
/// ```
///
/// They are one text and one transaction: if one fails, nothing is written. Where an answer can be
/// refused (`asOne()`, `expecting(…)`) and another part writes, the commit is a round trip of its
/// own, after all answers were read. Each sees what those before it have done. Values behind the
/// first statement are limited to about 64 KB, or the server and the driver would wait for each
/// other: where there are more, they travel one after the other, still in one transaction.
public abstract class RoundTrips extends SelectLists {

    /// For [dev.squall.Db] alone.
    protected RoundTrips() {}

    private List<@Nullable Object> answers(Batchable<?>... parts) {
        return executor().batch(Stream.of(parts).map(Batchable::question).toList());
    }

    @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
    private static <T extends @Nullable Object> T answer(
            List<@Nullable Object> answers, int index) {
        return (T) answers.get(index); // of the part at the same place
    }

    /// 2 statements in one round trip.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object> Row2<T1, T2> batch(
            Batchable<T1> b1, Batchable<T2> b2) {
        List<@Nullable Object> all = answers(b1, b2);
        return new Row2<>(RoundTrips.<T1>answer(all, 0), RoundTrips.<T2>answer(all, 1));
    }

    /// 3 statements in one round trip.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object>
            Row3<T1, T2, T3> batch(Batchable<T1> b1, Batchable<T2> b2, Batchable<T3> b3) {
        List<@Nullable Object> all = answers(b1, b2, b3);
        return new Row3<>(
                RoundTrips.<T1>answer(all, 0),
                RoundTrips.<T2>answer(all, 1),
                RoundTrips.<T3>answer(all, 2));
    }

    /// 4 statements in one round trip.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object>
            Row4<T1, T2, T3, T4> batch(
                    Batchable<T1> b1, Batchable<T2> b2, Batchable<T3> b3, Batchable<T4> b4) {
        List<@Nullable Object> all = answers(b1, b2, b3, b4);
        return new Row4<>(
                RoundTrips.<T1>answer(all, 0),
                RoundTrips.<T2>answer(all, 1),
                RoundTrips.<T3>answer(all, 2),
                RoundTrips.<T4>answer(all, 3));
    }

    /// 5 statements in one round trip.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object>
            Row5<T1, T2, T3, T4, T5> batch(
                    Batchable<T1> b1,
                    Batchable<T2> b2,
                    Batchable<T3> b3,
                    Batchable<T4> b4,
                    Batchable<T5> b5) {
        List<@Nullable Object> all = answers(b1, b2, b3, b4, b5);
        return new Row5<>(
                RoundTrips.<T1>answer(all, 0),
                RoundTrips.<T2>answer(all, 1),
                RoundTrips.<T3>answer(all, 2),
                RoundTrips.<T4>answer(all, 3),
                RoundTrips.<T5>answer(all, 4));
    }

    /// 6 statements in one round trip.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object>
            Row6<T1, T2, T3, T4, T5, T6> batch(
                    Batchable<T1> b1,
                    Batchable<T2> b2,
                    Batchable<T3> b3,
                    Batchable<T4> b4,
                    Batchable<T5> b5,
                    Batchable<T6> b6) {
        List<@Nullable Object> all = answers(b1, b2, b3, b4, b5, b6);
        return new Row6<>(
                RoundTrips.<T1>answer(all, 0),
                RoundTrips.<T2>answer(all, 1),
                RoundTrips.<T3>answer(all, 2),
                RoundTrips.<T4>answer(all, 3),
                RoundTrips.<T5>answer(all, 4),
                RoundTrips.<T6>answer(all, 5));
    }

    /// 7 statements in one round trip.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object>
            Row7<T1, T2, T3, T4, T5, T6, T7> batch(
                    Batchable<T1> b1,
                    Batchable<T2> b2,
                    Batchable<T3> b3,
                    Batchable<T4> b4,
                    Batchable<T5> b5,
                    Batchable<T6> b6,
                    Batchable<T7> b7) {
        List<@Nullable Object> all = answers(b1, b2, b3, b4, b5, b6, b7);
        return new Row7<>(
                RoundTrips.<T1>answer(all, 0),
                RoundTrips.<T2>answer(all, 1),
                RoundTrips.<T3>answer(all, 2),
                RoundTrips.<T4>answer(all, 3),
                RoundTrips.<T5>answer(all, 4),
                RoundTrips.<T6>answer(all, 5),
                RoundTrips.<T7>answer(all, 6));
    }

    /// 8 statements in one round trip.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object>
            Row8<T1, T2, T3, T4, T5, T6, T7, T8> batch(
                    Batchable<T1> b1,
                    Batchable<T2> b2,
                    Batchable<T3> b3,
                    Batchable<T4> b4,
                    Batchable<T5> b5,
                    Batchable<T6> b6,
                    Batchable<T7> b7,
                    Batchable<T8> b8) {
        List<@Nullable Object> all = answers(b1, b2, b3, b4, b5, b6, b7, b8);
        return new Row8<>(
                RoundTrips.<T1>answer(all, 0),
                RoundTrips.<T2>answer(all, 1),
                RoundTrips.<T3>answer(all, 2),
                RoundTrips.<T4>answer(all, 3),
                RoundTrips.<T5>answer(all, 4),
                RoundTrips.<T6>answer(all, 5),
                RoundTrips.<T7>answer(all, 6),
                RoundTrips.<T8>answer(all, 7));
    }

    /// 9 statements in one round trip.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object>
            Row9<T1, T2, T3, T4, T5, T6, T7, T8, T9> batch(
                    Batchable<T1> b1,
                    Batchable<T2> b2,
                    Batchable<T3> b3,
                    Batchable<T4> b4,
                    Batchable<T5> b5,
                    Batchable<T6> b6,
                    Batchable<T7> b7,
                    Batchable<T8> b8,
                    Batchable<T9> b9) {
        List<@Nullable Object> all = answers(b1, b2, b3, b4, b5, b6, b7, b8, b9);
        return new Row9<>(
                RoundTrips.<T1>answer(all, 0),
                RoundTrips.<T2>answer(all, 1),
                RoundTrips.<T3>answer(all, 2),
                RoundTrips.<T4>answer(all, 3),
                RoundTrips.<T5>answer(all, 4),
                RoundTrips.<T6>answer(all, 5),
                RoundTrips.<T7>answer(all, 6),
                RoundTrips.<T8>answer(all, 7),
                RoundTrips.<T9>answer(all, 8));
    }
}
