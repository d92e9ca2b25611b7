package tools.jackson.databind;

public final class PropertyNamingStrategies {

    private PropertyNamingStrategies() {}

    public static final class SnakeCaseStrategy {}
}
