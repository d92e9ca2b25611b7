create table notes (id int, kind text) partition by list (kind);
create table notes_a partition of notes for values in ('a');
create table notes_b partition of notes for values in ('b') partition by range (id);
create table notes_b1 partition of notes_b for values from (1) to (10);
create index mine on notes_a (id);
create index yours on notes_b (id);
alter table notes_a add constraint one unique (kind, id);
