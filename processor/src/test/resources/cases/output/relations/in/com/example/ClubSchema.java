package com.example;

import dev.squall.annotation.Schema;

@Schema({Member.class, Profile.class, Plot.class, Lease.class, LeasedView.class})
public final class ClubSchema {

    private ClubSchema() {}
}
