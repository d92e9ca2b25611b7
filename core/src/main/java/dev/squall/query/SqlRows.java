package dev.squall.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// The rows of a statement written by hand, for each number of columns, 1 to 22.
public abstract class SqlRows {

    /// For [SqlQuery] alone.
    SqlRows() {}

    /// Its rows, each made of the values of its columns.
    abstract <R extends @Nullable Object> SqlResults<R> rows(int columns, ValuesMapper<R> mapper);

    /// Its rows, each made of one column.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <T1 extends @Nullable Object, R extends @Nullable Object> SqlResults<R> into(
            Function1<T1, R> make) {
        return rows(1, v -> make.apply((T1) v[0]));
    }

    /// All rows, each made of one column.
    public <T1 extends @Nullable Object, R extends @Nullable Object> List<R> list(
            Function1<T1, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of one column.
    public <T1 extends @Nullable Object, R extends @Nullable Object> Optional<@NonNull R> first(
            Function1<T1, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of one column.
    public <T1 extends @Nullable Object, R extends @Nullable Object> R one(Function1<T1, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of one column; close it.
    public <T1 extends @Nullable Object, R extends @Nullable Object> Stream<R> stream(
            Function1<T1, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 2 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <T1 extends @Nullable Object, T2 extends @Nullable Object, R extends @Nullable Object>
            SqlResults<R> into(Function2<T1, T2, R> make) {
        return rows(2, v -> make.apply((T1) v[0], (T2) v[1]));
    }

    /// All rows, each made of 2 columns.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object, R extends @Nullable Object>
            List<R> list(Function2<T1, T2, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 2 columns.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object, R extends @Nullable Object>
            Optional<@NonNull R> first(Function2<T1, T2, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 2 columns.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object, R extends @Nullable Object>
            R one(Function2<T1, T2, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 2 columns; close it.
    public <T1 extends @Nullable Object, T2 extends @Nullable Object, R extends @Nullable Object>
            Stream<R> stream(Function2<T1, T2, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 3 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function3<T1, T2, T3, R> make) {
        return rows(3, v -> make.apply((T1) v[0], (T2) v[1], (T3) v[2]));
    }

    /// All rows, each made of 3 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function3<T1, T2, T3, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 3 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(Function3<T1, T2, T3, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 3 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function3<T1, T2, T3, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 3 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function3<T1, T2, T3, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 4 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function4<T1, T2, T3, T4, R> make) {
        return rows(4, v -> make.apply((T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3]));
    }

    /// All rows, each made of 4 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function4<T1, T2, T3, T4, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 4 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(Function4<T1, T2, T3, T4, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 4 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function4<T1, T2, T3, T4, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 4 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function4<T1, T2, T3, T4, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 5 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function5<T1, T2, T3, T4, T5, R> make) {
        return rows(5, v -> make.apply((T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4]));
    }

    /// All rows, each made of 5 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function5<T1, T2, T3, T4, T5, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 5 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(Function5<T1, T2, T3, T4, T5, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 5 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function5<T1, T2, T3, T4, T5, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 5 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function5<T1, T2, T3, T4, T5, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 6 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function6<T1, T2, T3, T4, T5, T6, R> make) {
        return rows(
                6,
                v -> make.apply((T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4], (T6) v[5]));
    }

    /// All rows, each made of 6 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function6<T1, T2, T3, T4, T5, T6, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 6 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(Function6<T1, T2, T3, T4, T5, T6, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 6 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function6<T1, T2, T3, T4, T5, T6, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 6 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function6<T1, T2, T3, T4, T5, T6, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 7 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function7<T1, T2, T3, T4, T5, T6, T7, R> make) {
        return rows(
                7,
                v ->
                        make.apply(
                                (T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4], (T6) v[5],
                                (T7) v[6]));
    }

    /// All rows, each made of 7 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function7<T1, T2, T3, T4, T5, T6, T7, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 7 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(Function7<T1, T2, T3, T4, T5, T6, T7, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 7 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function7<T1, T2, T3, T4, T5, T6, T7, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 7 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function7<T1, T2, T3, T4, T5, T6, T7, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 8 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function8<T1, T2, T3, T4, T5, T6, T7, T8, R> make) {
        return rows(
                8,
                v ->
                        make.apply(
                                (T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4], (T6) v[5],
                                (T7) v[6], (T8) v[7]));
    }

    /// All rows, each made of 8 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function8<T1, T2, T3, T4, T5, T6, T7, T8, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 8 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(Function8<T1, T2, T3, T4, T5, T6, T7, T8, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 8 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function8<T1, T2, T3, T4, T5, T6, T7, T8, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 8 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function8<T1, T2, T3, T4, T5, T6, T7, T8, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 9 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> make) {
        return rows(
                9,
                v ->
                        make.apply(
                                (T1) v[0], (T2) v[1], (T3) v[2], (T4) v[3], (T5) v[4], (T6) v[5],
                                (T7) v[6], (T8) v[7], (T9) v[8]));
    }

    /// All rows, each made of 9 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 9 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 9 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 9 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function9<T1, T2, T3, T4, T5, T6, T7, T8, T9, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 10 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R> make) {
        return rows(
                10,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9]));
    }

    /// All rows, each made of 10 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 10 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 10 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 10 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function10<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 11 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(Function11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R> make) {
        return rows(
                11,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10]));
    }

    /// All rows, each made of 11 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 11 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 11 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 11 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(Function11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 12 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R> make) {
        return rows(
                12,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11]));
    }

    /// All rows, each made of 12 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(Function12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 12 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 12 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 12 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function12<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 13 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R> make) {
        return rows(
                13,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12]));
    }

    /// All rows, each made of 13 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R> make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 13 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R> make) {
        return into(make).first();
    }

    /// The one row there is, made of 13 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 13 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function13<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R> make) {
        return into(make).stream();
    }

    /// Its rows, each made of 14 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R>
                            make) {
        return rows(
                14,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13]));
    }

    /// All rows, each made of 14 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 14 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 14 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(Function14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R> make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 14 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function14<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 15 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R>
                            make) {
        return rows(
                15,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14]));
    }

    /// All rows, each made of 15 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 15 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 15 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 15 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function15<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 16 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function16<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    R>
                            make) {
        return rows(
                16,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14],
                                (T16) v[15]));
    }

    /// All rows, each made of 16 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function16<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 16 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function16<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 16 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function16<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 16 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function16<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 17 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function17<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    R>
                            make) {
        return rows(
                17,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14],
                                (T16) v[15],
                                (T17) v[16]));
    }

    /// All rows, each made of 17 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function17<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 17 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function17<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 17 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function17<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 17 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function17<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 18 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function18<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    R>
                            make) {
        return rows(
                18,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14],
                                (T16) v[15],
                                (T17) v[16],
                                (T18) v[17]));
    }

    /// All rows, each made of 18 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function18<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 18 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function18<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 18 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function18<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 18 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function18<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 19 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function19<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    R>
                            make) {
        return rows(
                19,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14],
                                (T16) v[15],
                                (T17) v[16],
                                (T18) v[17],
                                (T19) v[18]));
    }

    /// All rows, each made of 19 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function19<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 19 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function19<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 19 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function19<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 19 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function19<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 20 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function20<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    R>
                            make) {
        return rows(
                20,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14],
                                (T16) v[15],
                                (T17) v[16],
                                (T18) v[17],
                                (T19) v[18],
                                (T20) v[19]));
    }

    /// All rows, each made of 20 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function20<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 20 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function20<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 20 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function20<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 20 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function20<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 21 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function21<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    R>
                            make) {
        return rows(
                21,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14],
                                (T16) v[15],
                                (T17) v[16],
                                (T18) v[17],
                                (T19) v[18],
                                (T20) v[19],
                                (T21) v[20]));
    }

    /// All rows, each made of 21 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function21<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 21 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function21<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 21 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function21<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 21 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function21<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    R>
                            make) {
        return into(make).stream();
    }

    /// Its rows, each made of 22 columns.
    @SuppressWarnings({"unchecked", "NullAway"}) // the first row tells whether the types fit
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object,
                    R extends @Nullable Object>
            SqlResults<R> into(
                    Function22<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    T22,
                                    R>
                            make) {
        return rows(
                22,
                v ->
                        make.apply(
                                (T1) v[0],
                                (T2) v[1],
                                (T3) v[2],
                                (T4) v[3],
                                (T5) v[4],
                                (T6) v[5],
                                (T7) v[6],
                                (T8) v[7],
                                (T9) v[8],
                                (T10) v[9],
                                (T11) v[10],
                                (T12) v[11],
                                (T13) v[12],
                                (T14) v[13],
                                (T15) v[14],
                                (T16) v[15],
                                (T17) v[16],
                                (T18) v[17],
                                (T19) v[18],
                                (T20) v[19],
                                (T21) v[20],
                                (T22) v[21]));
    }

    /// All rows, each made of 22 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object,
                    R extends @Nullable Object>
            List<R> list(
                    Function22<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    T22,
                                    R>
                            make) {
        return into(make).list();
    }

    /// The first row, if there is one, made of 22 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object,
                    R extends @Nullable Object>
            Optional<@NonNull R> first(
                    Function22<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    T22,
                                    R>
                            make) {
        return into(make).first();
    }

    /// The one row there is, made of 22 columns.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object,
                    R extends @Nullable Object>
            R one(
                    Function22<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    T22,
                                    R>
                            make) {
        return into(make).one();
    }

    /// The rows one after the other, each made of 22 columns; close it.
    public <
                    T1 extends @Nullable Object,
                    T2 extends @Nullable Object,
                    T3 extends @Nullable Object,
                    T4 extends @Nullable Object,
                    T5 extends @Nullable Object,
                    T6 extends @Nullable Object,
                    T7 extends @Nullable Object,
                    T8 extends @Nullable Object,
                    T9 extends @Nullable Object,
                    T10 extends @Nullable Object,
                    T11 extends @Nullable Object,
                    T12 extends @Nullable Object,
                    T13 extends @Nullable Object,
                    T14 extends @Nullable Object,
                    T15 extends @Nullable Object,
                    T16 extends @Nullable Object,
                    T17 extends @Nullable Object,
                    T18 extends @Nullable Object,
                    T19 extends @Nullable Object,
                    T20 extends @Nullable Object,
                    T21 extends @Nullable Object,
                    T22 extends @Nullable Object,
                    R extends @Nullable Object>
            Stream<R> stream(
                    Function22<
                                    T1,
                                    T2,
                                    T3,
                                    T4,
                                    T5,
                                    T6,
                                    T7,
                                    T8,
                                    T9,
                                    T10,
                                    T11,
                                    T12,
                                    T13,
                                    T14,
                                    T15,
                                    T16,
                                    T17,
                                    T18,
                                    T19,
                                    T20,
                                    T21,
                                    T22,
                                    R>
                            make) {
        return into(make).stream();
    }
}
