package com.example.api;

import dev.squall.service.ServiceDb;

class Api {

    static ServiceDb run() {
        return ServiceDb.fromEnvironment("once is enough");
    }
}
