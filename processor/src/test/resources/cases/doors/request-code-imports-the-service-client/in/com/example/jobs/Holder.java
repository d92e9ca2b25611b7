package com.example.jobs;

import dev.squall.service.ServiceDb;
import java.util.List;
import java.util.function.Consumer;

/// Work that handles no request may hold the service client.
public class Holder {

    public static final ServiceDb CLIENT = ServiceDb.fromEnvironment("a test");

    public static ServiceDb client() {
        return CLIENT;
    }

    public static List<ServiceDb> clients() {
        return List.of(CLIENT);
    }

    public static void with(Consumer<ServiceDb> work) {
        work.accept(CLIENT);
    }
}
