create table places (a int, b int, unique (a));
create table visits (a int, constraint there foreign key (a) references places (a) deferrable);
