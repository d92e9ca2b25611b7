create table base (id int not null, note text, stamp timestamptz default now());
create table derived (extra bigint) inherits (base);
create table lone (x int) inherits (base);
