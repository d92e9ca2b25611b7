package com.example;

import dev.squall.annotation.CompileTimeConstant;

class Code {

    private static final String OWN = "own";

    static String run(boolean flag, String value) {
        final String local = "local";
        Text.of("a");
        Text.of("""
                a block
                """);
        Text.of(("a" + 'b') + 1 + true + OWN + local + Text.CONSTANT, value);
        Text.of(Text.CONSTANT == OWN ? "a" : "b");
        new Text("anonymous") {};
        return Text.of((short) 1 + "a");
    }

    static String passedOn(@CompileTimeConstant final String text) {
        return Text.of(text + "!") + Text.all("a", text, Text.CONSTANT) + Text.all() + new Text(text);
    }

    static String several() {
        return Text.all(new String[] {"a", OWN}) + Text.apply(any -> Text.of("a", any));
    }
}
