package com.example;

import dev.squall.annotation.Schema;

/// The root.
@Schema({User.class, Column.class})
public final class Words {

    private Words() {}
}
