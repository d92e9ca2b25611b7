create type place as (x int, y int);
create table here (x int, y int, primary key (x));
create table there of place (primary key (y));
