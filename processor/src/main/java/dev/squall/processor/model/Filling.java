package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/// Who gives a column its value when an insert does not.
///
/// @param defaultSql `@Default`, or that of `@Version`
/// @param generatedSql `@Generated`
/// @param identity `ALWAYS` or `BY_DEFAULT`, for `@Identity`
/// @param serial `@Serial`
/// @param generator `@GeneratedBy`
/// @param updatedAt `@UpdatedAt`
public record Filling(
        @Nullable String defaultSql,
        @Nullable String generatedSql,
        @Nullable String identity,
        boolean serial,
        @Nullable GeneratorUse generator,
        boolean updatedAt) {

    /// A generator class of `@GeneratedBy`.
    ///
    /// @param makes what it makes; null if it is no `Generator`
    /// @param wraps whether the column's wrapper record goes around what it makes
    /// @param fits whether that is what the column needs
    public record GeneratorUse(
            ClassName type,
            @Nullable JavaType makes,
            boolean wraps,
            boolean fits,
            boolean constructible) {}

    /// The generator, if generated code can use it.
    public @Nullable GeneratorUse usableGenerator() {
        return generator != null && generator.fits() && generator.constructible()
                ? generator
                : null;
    }

    /// Whether anything at all gives the value.
    public boolean bySomeone() {
        return defaultSql != null
                || generatedSql != null
                || identity != null
                || serial
                || generator != null;
    }

    /// Whether the column is never written by hand.
    public boolean neverWritten() {
        return generatedSql != null || "ALWAYS".equals(identity);
    }
}
