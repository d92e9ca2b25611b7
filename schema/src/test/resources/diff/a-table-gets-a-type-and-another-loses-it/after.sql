create type place as (x int, y int);
create table here of place (primary key (x));
create table there (x int, y int, primary key (y));
