create table imported (line text);

drop table imported;
