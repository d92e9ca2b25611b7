package com.example;

import com.example.plans.Plan;
import dev.squall.annotation.Schema;

@Schema(Plan.class)
class PlansSchema {}
