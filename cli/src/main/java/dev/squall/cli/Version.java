package dev.squall.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;

/// What `squall --version` answers.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        var properties = new Properties();
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in));
        }
        String java = Runtime.version().toString();
        return new String[] {
            "squall " + properties.getProperty("version") + " (Java " + java + ")"
        };
    }
}
