package com.example.apis;

import dev.squall.service.ServiceDb;

class Api {

    static Object run() {
        return ServiceDb.fromEnvironment("fine").toString() + com.example.jobs.Holder.client();
    }
}
