package dev.squall.kit.pull;

import javax.lang.model.SourceVersion;

/// Names as the annotation processor makes them.
final class ProcessorNames {

    private ProcessorNames() {}

    /// `learning_plans` as `learningPlans`; a name that Java cannot take is bent until it can.
    static String camel(String snake) {
        StringBuilder out = new StringBuilder(snake.length());
        boolean upper = false;
        for (int i = 0; i < snake.length(); i++) {
            char c = snake.charAt(i);
            if (!Character.isJavaIdentifierPart(c) || c == '_') {
                upper = !out.isEmpty();
            } else if (out.isEmpty() && !Character.isJavaIdentifierStart(c)) {
                out.append('_').append(c);
            } else {
                out.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        String name = JavaNames.uncapitalized(out.toString());
        return name.isEmpty() || SourceVersion.isKeyword(name) ? name + '_' : name;
    }
}
