package com.example;

import dev.squall.annotation.Char;
import dev.squall.annotation.EnumText;
import dev.squall.annotation.Id;
import dev.squall.annotation.Label;
import dev.squall.annotation.Table;
import dev.squall.annotation.Varchar;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table("chats")
record Chat(
        @Id UUID id,
        @EnumText(check = true) @Varchar(20) Tool tool,
        @EnumText(check = true) @Char(1) @Nullable Grade grade,
        @EnumText @Varchar(20) List<Tool> tools) {

    enum Tool {
        ASSISTANT,
        IDEAS
    }

    enum Grade {
        @Label("a")
        GOOD,
        @Label("b")
        FAIR
    }
}
