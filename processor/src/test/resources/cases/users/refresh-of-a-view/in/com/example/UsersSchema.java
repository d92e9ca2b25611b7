package com.example;

import dev.squall.annotation.Schema;

@Schema({User.class, AdultView.class})
public final class UsersSchema {

    private UsersSchema() {}
}
