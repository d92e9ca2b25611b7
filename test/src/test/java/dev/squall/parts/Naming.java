package dev.squall.parts;

import dev.squall.annotation.Id;
import dev.squall.annotation.Identity;
import dev.squall.annotation.Json;
import dev.squall.annotation.Table;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/// Every naming strategy of Jackson.
@Table("namings")
public record Naming(@Id @Identity long id, @Json All all) {

    /// One of each.
    public record All(
            Camel camel,
            Pascal pascal,
            Snake snake,
            Screaming screaming,
            Lower lower,
            Kebab kebab,
            Dot dot) {}

    /// `lowerCamelCase`
    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    public record Camel(String userID, String htmlURLPath, String aB, String line2Text, String x) {}

    /// `UpperCamelCase`
    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    public record Pascal(
            String userID, String htmlURLPath, String aB, String line2Text, String x) {}

    /// `snake_case`
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    public record Snake(String userID, String htmlURLPath, String aB, String line2Text, String x) {}

    /// `UPPER_SNAKE_CASE`
    @JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
    public record Screaming(
            String userID, String htmlURLPath, String aB, String line2Text, String x) {}

    /// `lowercase`
    @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
    public record Lower(String userID, String htmlURLPath, String aB, String line2Text, String x) {}

    /// `kebab-case`
    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    public record Kebab(String userID, String htmlURLPath, String aB, String line2Text, String x) {}

    /// `lower.dot.case`
    @JsonNaming(PropertyNamingStrategies.LowerDotCaseStrategy.class)
    public record Dot(String userID, String htmlURLPath, String aB, String line2Text, String x) {}
}
