package com.example.api.plans;

class Api {

    static Object run() {
        return dev.squall.service.ServiceDb.fromEnvironment("no");
    }
}
