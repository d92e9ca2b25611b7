package com.example;

public record Adult(String email, int age) {}
