package dev.squall.kit.run;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// What the history says of the program that ran a migration.
final class Application {

    private Application() {}

    /// `squall on build-7`.
    static String name() {
        try {
            return "squall on " + InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "squall";
        }
    }
}
