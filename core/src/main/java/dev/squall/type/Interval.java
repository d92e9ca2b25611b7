package dev.squall.type;

/// PostgreSQL's `interval`: months, days and microseconds, kept apart as PostgreSQL keeps them.
///
/// @param months years are 12 of them
/// @param days not always 24 hours
/// @param microseconds hours, minutes and seconds
public record Interval(int months, int days, long microseconds) {}
