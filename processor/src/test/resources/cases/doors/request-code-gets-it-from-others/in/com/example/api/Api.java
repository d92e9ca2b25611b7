package com.example.api;

import com.example.jobs.Holder;
import java.util.function.Supplier;

class Api {

    static void run() {
        var client = Holder.client();
        client.close();
        Holder.CLIENT.close();
        Supplier<?> supplier = Holder::client;
        Object first = Holder.clients().get(0);
        Holder.with(any -> any.close());
        Holder.with(AutoCloseable::hashCode);
        System.out.println("all good: " + supplier + first);
    }
}
