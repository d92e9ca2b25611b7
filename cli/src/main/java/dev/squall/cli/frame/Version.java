package dev.squall.cli.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// What `squall --version` answers.
public final class Version implements IVersionProvider {

    /// This Squall's version: `1.2.3`.
    public static String number() {
        return property("version");
    }

    /// What the build has written down about itself.
    private static String property(String name) {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }

    @Override
    public String[] getVersion() {
        return new String[] {"squall " + number() + " (Java " + Runtime.version() + ")"};
    }
}
