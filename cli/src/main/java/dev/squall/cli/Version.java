package dev.squall.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

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
