package dev.squall.run;

/// A password: it never shows itself.
final class Secret {

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "****";
    }
}
