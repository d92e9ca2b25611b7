package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.Cidr;
import dev.squall.type.Inet;
import dev.squall.type.Types;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of `inet` or `cidr`
/// ([manual](https://www.postgresql.org/docs/current/functions-net.html)).
///
/// @param <T> the Java type of its values
public interface NetworkExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this << address`: whether it is inside of the network, and smaller.
    default Condition containedIn(Inet address) {
        return Match.of(this, Networks.CONTAINED_IN, Bind.of(Types.INET, address));
    }

    /// `this << network`
    default Condition containedIn(Cidr network) {
        return Match.of(this, Networks.CONTAINED_IN, Bind.of(Types.CIDR, network));
    }

    /// `this << other`
    default Condition containedIn(NetworkExpr<?> other) {
        return Match.of(this, Networks.CONTAINED_IN, other);
    }

    /// `this <<= address`: whether it is inside of the network, or the network itself.
    default Condition containedInOrEquals(Inet address) {
        return Match.of(this, Networks.CONTAINED_IN_OR_EQUALS, Bind.of(Types.INET, address));
    }

    /// `this <<= network`
    default Condition containedInOrEquals(Cidr network) {
        return Match.of(this, Networks.CONTAINED_IN_OR_EQUALS, Bind.of(Types.CIDR, network));
    }

    /// `this <<= other`
    default Condition containedInOrEquals(NetworkExpr<?> other) {
        return Match.of(this, Networks.CONTAINED_IN_OR_EQUALS, other);
    }

    /// `this >> address`: whether the other one is inside of it, and smaller.
    default Condition contains(Inet address) {
        return Match.of(this, Networks.CONTAINS, Bind.of(Types.INET, address));
    }

    /// `this >> network`
    default Condition contains(Cidr network) {
        return Match.of(this, Networks.CONTAINS, Bind.of(Types.CIDR, network));
    }

    /// `this >> other`
    default Condition contains(NetworkExpr<?> other) {
        return Match.of(this, Networks.CONTAINS, other);
    }

    /// `this >>= address`: whether the other one is inside of it, or the same.
    default Condition containsOrEquals(Inet address) {
        return Match.of(this, Networks.CONTAINS_OR_EQUALS, Bind.of(Types.INET, address));
    }

    /// `this >>= network`
    default Condition containsOrEquals(Cidr network) {
        return Match.of(this, Networks.CONTAINS_OR_EQUALS, Bind.of(Types.CIDR, network));
    }

    /// `this >>= other`
    default Condition containsOrEquals(NetworkExpr<?> other) {
        return Match.of(this, Networks.CONTAINS_OR_EQUALS, other);
    }

    /// `this && address`: whether one is inside of the other, or they are the same.
    default Condition overlaps(Inet address) {
        return Match.of(this, Networks.OVERLAPS, Bind.of(Types.INET, address));
    }

    /// `this && network`
    default Condition overlaps(Cidr network) {
        return Match.of(this, Networks.OVERLAPS, Bind.of(Types.CIDR, network));
    }

    /// `this && other`
    default Condition overlaps(NetworkExpr<?> other) {
        return Match.of(this, Networks.OVERLAPS, other);
    }

    /// `host(this)`: the address as text, without its prefix.
    default TextExpr<String> host() {
        return TextExpr.of(Call.of(KnownSql.constant("host"), Types.TEXT, this));
    }

    /// `masklen(this)`: the length of the prefix.
    default IntegerExpr<Integer, Long> masklen() {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("masklen"), Types.INTEGER, this), Types.INTEGER);
    }

    /// `set_masklen(this, length)`: with another prefix; of a `cidr`, the bits behind it are
    /// cleared.
    default NetworkExpr<T> setMasklen(int length) {
        return of(Call.same(KnownSql.constant("set_masklen"), this, new Whole(length)));
    }

    /// `network(this)`: the network that it lies in.
    default NetworkExpr<Cidr> network() {
        return NetworkExpr.of(Call.of(KnownSql.constant("network"), Types.CIDR, this));
    }

    /// `broadcast(this)`: the broadcast address of its network.
    default NetworkExpr<Inet> broadcast() {
        return NetworkExpr.of(Call.of(KnownSql.constant("broadcast"), Types.INET, this));
    }

    /// `netmask(this)`: the mask of its network, `255.255.255.0`.
    default NetworkExpr<Inet> netmask() {
        return NetworkExpr.of(Call.of(KnownSql.constant("netmask"), Types.INET, this));
    }

    /// `hostmask(this)`: what the mask leaves, `0.0.0.255`.
    default NetworkExpr<Inet> hostmask() {
        return NetworkExpr.of(Call.of(KnownSql.constant("hostmask"), Types.INET, this));
    }

    /// `family(this)`: 4 or 6.
    default IntegerExpr<Integer, Long> family() {
        return IntegerExpr.of(
                Call.of(KnownSql.constant("family"), Types.INTEGER, this), Types.INTEGER);
    }

    /// `abbrev(this)`: as text in its shortest form, `10.1/16`.
    default TextExpr<String> abbrev() {
        return TextExpr.of(Call.of(KnownSql.constant("abbrev"), Types.TEXT, this));
    }

    @Override
    default NetworkExpr<@Nullable T> orNull() {
        return NetworkExpr.of(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default NetworkExpr<@Nullable T> nullIf(@NonNull T value) {
        return NetworkExpr.of(NullIf.of(this, Bind.of(this, value)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> NetworkExpr<T> of(Expr<T> value) {
        return new NetworkNode<>(value);
    }

    @Override
    default Named<T, NetworkExpr<T>> as(String name) {
        return new Named<>(this, name, NetworkExpr::of);
    }
}
