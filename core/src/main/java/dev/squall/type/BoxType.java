package dev.squall.type;

/// `box`: the one built-in type whose arrays have a `;` between elements.
final class BoxType extends PgType<Box> {

    BoxType() {
        super("box", Box.class);
    }

    @Override
    public Box parse(String text) {
        return Box.parse(text);
    }

    @Override
    public String format(Box value) {
        return value.toString();
    }

    @Override
    char delimiter() {
        return ';';
    }

    @Override
    boolean hasBinaryForm() {
        return true;
    }

    @Override
    void write(CopyBuffer out, Box value) {
        GeometryBytes.point(out, value.upperRight());
        GeometryBytes.point(out, value.lowerLeft());
    }
}
