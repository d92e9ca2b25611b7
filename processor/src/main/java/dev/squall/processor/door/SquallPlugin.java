package dev.squall.processor.door;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/// Puts the doors into javac: it starts by itself wherever the processor is on the processor path,
/// also for sources without a single annotation.
///
/// The request packages come from the processor (`-Asquall.request=…`), from `@RequestHandling`,
/// or, where a build tool hides one from the other, from `-Xplugin:Squall com.example.api.**`.
public final class SquallPlugin implements Plugin {

    /// Made by javac.
    public SquallPlugin() {}

    @Override
    public String getName() {
        return "Squall";
    }

    @Override
    public boolean autoStart() {
        return true;
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        RequestPackages packages = RequestPackages.start(task.getElements());
        packages.add(String.join(",", arguments));
        task.addTaskListener(new Doors(task, packages));
    }
}
