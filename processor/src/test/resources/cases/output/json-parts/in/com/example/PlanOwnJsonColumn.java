package com.example;

public final class PlanOwnJsonColumn {}
