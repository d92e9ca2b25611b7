package com.example;

import java.util.List;

/// What a plan was made from.
public record PlanContext(List<String> goals, int version) {}
