package com.example;

import dev.squall.annotation.Char;
import dev.squall.annotation.EnumText;
import dev.squall.annotation.Id;
import dev.squall.annotation.Json;
import dev.squall.annotation.Numeric;
import dev.squall.annotation.Table;
import dev.squall.annotation.Type;
import dev.squall.annotation.Varchar;
import dev.squall.type.Inet;
import dev.squall.type.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// Every type, null and not null.
@NullMarked
@Table
public record Everything(
        @Id Integer id,
        short small,
        int number,
        long big,
        float real,
        double precise,
        boolean flag,
        String text,
        @Varchar(20) String varchar,
        @Char(2) String code,
        BigDecimal decimal,
        @Numeric(precision = 10, scale = 2) BigDecimal price,
        UUID uuid,
        byte[] bytes,
        LocalDate date,
        LocalTime time,
        LocalDateTime timestamp,
        Instant timestamptz,
        Interval interval,
        Inet inet,
        List<String> texts,
        List<@Nullable String> gaps,
        List<List<Integer>> grid,
        Mood mood,
        List<Mood> moods,
        @EnumText(check = true) Mood moodText,
        @Json Map<String, @Nullable Object> map,
        @Json(text = true) List<Point> points,
        @Type(PointType.class) Point point,
        @Type(YearType.class) Year year,
        @Nullable Short maybeSmall,
        @Nullable Integer maybeNumber,
        @Nullable Long maybeBig,
        @Nullable Float maybeReal,
        @Nullable Double maybePrecise,
        @Nullable Boolean maybeFlag,
        @Nullable String maybeText,
        @Varchar(20) @Nullable String maybeVarchar,
        @Char(2) @Nullable String maybeCode,
        @Nullable BigDecimal maybeDecimal,
        @Numeric(precision = 10, scale = 2) @Nullable BigDecimal maybePrice,
        @Nullable UUID maybeUuid,
        byte @Nullable [] maybeBytes,
        @Nullable LocalDate maybeDate,
        @Nullable LocalTime maybeTime,
        @Nullable LocalDateTime maybeTimestamp,
        @Nullable Instant maybeTimestamptz,
        @Nullable Interval maybeInterval,
        @Nullable Inet maybeInet,
        @Nullable List<String> maybeTexts,
        @Nullable List<@Nullable String> maybeGaps,
        @Nullable List<List<Integer>> maybeGrid,
        @Nullable Mood maybeMood,
        @Nullable List<Mood> maybeMoods,
        @EnumText(check = true) @Nullable Mood maybeMoodText,
        @Json @Nullable Map<String, @Nullable Object> maybeMap,
        @Json(text = true) @Nullable List<Point> maybePoints,
        @Type(PointType.class) @Nullable Point maybePoint,
        @Type(YearType.class) @Nullable Year maybeYear) {}
