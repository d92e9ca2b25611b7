package dev.squall.type;

/// `inet`
final class InetType extends PgType<Inet> {

    InetType() {
        super("inet", "inet", Inet.class);
    }

    @Override
    public Inet parse(String text) {
        return Inet.of(text);
    }

    @Override
    public String format(Inet value) {
        return value.toString();
    }
}
