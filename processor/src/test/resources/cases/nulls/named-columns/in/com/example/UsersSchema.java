package com.example;

import dev.squall.annotation.Schema;

@Schema(User.class)
public final class UsersSchema {

    private UsersSchema() {}
}
