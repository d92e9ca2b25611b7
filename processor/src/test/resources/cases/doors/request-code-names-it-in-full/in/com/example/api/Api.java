package com.example.api;

class Api {

    static void run(Object any) {
        dev.squall.service.ServiceDb.fromEnvironment("no");
        Object one = (dev.squall.service.ServiceDb) any;
        Class<?> two = dev.squall.service.ServiceDb.class;
        java.util.function.Function<String, Object> three = dev.squall.service.ServiceDb::fromEnvironment;
    }
}
