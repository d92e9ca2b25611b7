create table events (id int, place text default 'here') partition by range (id);
create table first_events partition of events for values from (0) to (10);
insert into events values (1, 'there');
