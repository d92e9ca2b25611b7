package com.example;

import dev.squall.annotation.Schema;

@Schema(Plan.class)
public final class PlansSchema {

    private PlansSchema() {}
}
