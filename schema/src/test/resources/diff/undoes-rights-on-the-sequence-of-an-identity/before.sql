create table numbered (id int not null);
alter default privileges grant usage on sequences to public;
