package com.example;

import dev.squall.annotation.CompileTimeConstant;

class Code extends Text {

    private static String text = "not final";

    Code(String text) {
        super(text);
    }

    static String run(boolean flag, String value) {
        String local = "effectively final is not enough";
        Text.of(value);
        Text.of("a" + value);
        Text.of(local);
        Text.of(text);
        Text.of(Text.MADE);
        Text.of(flag ? "a" : "b");
        Text.of(null);
        Text.of(String.valueOf("a"), "b");
        Text.all("a", value, "b");
        Text.all(new String[] {"a", value});
        Text.all(new String[2]);
        new Text(value);
        new Text(value) {};
        return Text.apply(any -> Text.of(any));
    }

    static String passedOn(@CompileTimeConstant String text) {
        text = text + "?";
        return Text.of(text);
    }

    enum Named {
        A(Text.of("a" + System.nanoTime()));

        Named(String text) {}
    }
}
