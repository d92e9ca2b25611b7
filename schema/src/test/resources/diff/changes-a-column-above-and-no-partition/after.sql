create table events (id int, place text default 'there') partition by range (id);
alter table events alter place set statistics 250;
create table first_events partition of events (place default 'here') for values from (0) to (10);
