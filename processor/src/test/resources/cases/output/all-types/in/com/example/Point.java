package com.example;

/// A point.
public record Point(int x, int y) {}
