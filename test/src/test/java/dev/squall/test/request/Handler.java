package dev.squall.test.request;

import dev.squall.service.ServiceDb;
import java.util.function.Consumer;

/// A handler as it must not be: the service client comes in by a method reference.
public final class Handler {
    public Consumer<ServiceDb> end() {
        return ServiceDb::close;
    }
}
