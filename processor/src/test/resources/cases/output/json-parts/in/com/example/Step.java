package com.example;

import java.util.List;

public record Step(String title, int minutes, List<Step> steps) {}
