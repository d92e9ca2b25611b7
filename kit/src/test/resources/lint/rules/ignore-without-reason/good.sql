-- squall:ignore ban-drop-column: no program has read it since release 41
alter table users drop column age;
