-- squall:ignore ban-drop-schema: the reports have their own database
-- squall:ignore ban-drop-cascade: there is one view in it, and nobody reads it
drop schema reports cascade;
