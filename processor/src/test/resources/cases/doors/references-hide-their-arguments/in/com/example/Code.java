package com.example;

class Code {

    static Object run() {
        return Text.apply(Text::new) + Text.apply(Text::of) + Text.apply(String::valueOf);
    }
}
