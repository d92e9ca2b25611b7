package dev.squall.run;

/// A login and its password, as a supplier of rotating credentials returns them.
///
/// ```java
/// ConnectionSettings.defaults().credentials(() -> Credentials.of("app", vault.password()));
/// ```
public final class Credentials {

    private final String user;
    private final Secret password;

    private Credentials(String user, Secret password) {
        this.user = user;
        this.password = password;
    }

    /// A login and its password.
    public static Credentials of(String user, String password) {
        return new Credentials(user, new Secret(password));
    }

    /// The login.
    public String user() {
        return user;
    }

    String password() {
        return password.reveal();
    }

    /// The login alone.
    @Override
    public String toString() {
        return user + " with a password";
    }
}
