package com.example;

import dev.squall.annotation.Schema;

/// The root.
@Schema({Account.class, com.example.billing.Account.class})
public final class Root {

    private Root() {}
}
