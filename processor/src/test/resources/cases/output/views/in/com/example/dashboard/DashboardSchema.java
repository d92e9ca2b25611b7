package com.example.dashboard;

import com.example.Course;
import dev.squall.annotation.Schema;

/// Everything.
@Schema({Course.class, CourseSizeView.class, Totals.Stored.class, Totals.Written.class})
public final class DashboardSchema {

    private DashboardSchema() {}
}
