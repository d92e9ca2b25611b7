package dev.squall.cli.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Every option is an environment variable, too: `--dry-run` is `SQUALL_DRY_RUN`.
public final class Variables implements IDefaultValueProvider {

    private final Shell shell;

    public Variables(Shell shell) {
        this.shell = shell;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)
                || option.usageHelp()
                || option.versionHelp()) {
            return null;
        }
        String value = shell.variables().getOrDefault(name(option), "");
        return value.isBlank() ? null : value;
    }

    /// The variable of an option.
    public static String name(OptionSpec option) {
        String name = option.longestName().replaceFirst("^-+", "");
        return "SQUALL_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
