create table base (id int not null, note text);
create table derived (extra int) inherits (base);
create table lone (id int not null, note text, x int);
