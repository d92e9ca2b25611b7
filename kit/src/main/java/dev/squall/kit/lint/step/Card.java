package dev.squall.kit.lint.step;

/// What a rule says about itself.
///
/// @param name what it is called: `ban-drop-table`
/// @param level how much its findings matter, unless somebody says otherwise
/// @param sentence what it looks for
/// @param why what happens to those who do it
public record Card(String name, Level level, String sentence, String why) {}
