package dev.squall.kit.pull;

import java.util.List;

/// Roles as Java names them.
final class Roles {

    private static final String ROLE = "dev.squall.declare.Role";

    private Roles() {}

    static String of(JavaSource out, String role) {
        return switch (role) {
            case "authenticated", "anonymous" ->
                    out.member(ROLE, role.toUpperCase(java.util.Locale.ROOT));
            default -> "new " + out.name(ROLE) + "(" + Literal.of(role) + ")";
        };
    }

    /// Those that a policy is for; none means everybody.
    static String list(JavaSource out, List<String> roles) {
        return roles.isEmpty()
                ? out.member(ROLE, "PUBLIC")
                : String.join(", ", roles.stream().map(role -> of(out, role)).toList());
    }
}
