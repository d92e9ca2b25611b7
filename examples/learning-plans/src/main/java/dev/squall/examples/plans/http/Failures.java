package dev.squall.examples.plans.http;

import dev.squall.error.CheckViolation;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.NotNullViolation;
import dev.squall.error.PermissionDenied;
import dev.squall.error.RowLimitExceeded;
import dev.squall.error.UniqueViolation;

/// What whoever asked is told of a failure: never SQL, never values.
final class Failures {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    private Failures() {}

    static Response response(Throwable failure, boolean signedIn) {
        return switch (failure) {
            case BadRequest bad -> problem(400, String.valueOf(bad.getMessage()));
            case PermissionDenied _ when !signedIn -> problem(401, "sign in first");
            case PermissionDenied _ -> problem(403, "that is not yours");
            case RowLimitExceeded _ -> problem(409, "there are as many as there may be");
            case UniqueViolation taken -> problem(409, "taken: " + taken.columns());
            case CheckViolation check -> problem(422, "refused by " + check.constraint());
            case NotNullViolation missing -> problem(422, "missing: " + missing.columns());
            case ForeignKeyViolation gone -> problem(422, "nothing there: " + gone.columns());
            default -> {
                LOG.log(System.Logger.Level.ERROR, "a request failed", failure);
                yield problem(500, "something went wrong");
            }
        };
    }

    private static Response problem(int status, String text) {
        return new Response(status, new Response.Problem(text));
    }
}
