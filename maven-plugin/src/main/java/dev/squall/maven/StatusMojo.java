package dev.squall.maven;

import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/// Lists the migrations: which are applied, when, and by whom.
@Mojo(name = "status")
@Execute(phase = LifecyclePhase.VALIDATE)
public final class StatusMojo extends DatabaseMojo {

    @Override
    Words words() {
        return place(new Words("status"));
    }
}
