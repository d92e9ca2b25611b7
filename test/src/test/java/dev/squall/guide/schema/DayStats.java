package dev.squall.guide.schema;

import dev.squall.annotation.Default;
import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import java.time.LocalDate;

/// Hits of a day.
@Table("stats")
public record DayStats(@Id LocalDate day, @Default("1") long hits) {}
