/// Accounts elsewhere: people connect Notion and Google Calendar, and see what is connected.
@NullMarked
package dev.squall.examples.plans.integrations;

import org.jspecify.annotations.NullMarked;
