create table places (a int, b int, unique (a) include (b));
create table visits (a int, constraint there foreign key (a) references places (a) not deferrable);
