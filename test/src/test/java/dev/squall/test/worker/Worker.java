package dev.squall.test.worker;

import dev.squall.service.ServiceDb;

/// A worker: it may.
public final class Worker {
    public void end(ServiceDb service) {
        service.close();
    }
}
