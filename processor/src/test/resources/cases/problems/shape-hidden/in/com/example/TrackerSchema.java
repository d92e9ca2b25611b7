package com.example;

import dev.squall.annotation.Schema;

@Schema({User.class, School.class, Student.class, Intervention.class})
public final class TrackerSchema {

    private TrackerSchema() {}
}
