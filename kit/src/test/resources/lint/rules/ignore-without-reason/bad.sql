-- squall:ignore ban-drop-column
alter table users drop column age;
