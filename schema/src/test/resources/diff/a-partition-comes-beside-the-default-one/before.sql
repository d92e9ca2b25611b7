create table visits (id int not null, at date not null) partition by range (at);
create table rest partition of visits default;
create table old (id int not null, at date not null);
create table "Kinds" (kind text) partition by list (kind);
create table "Others" partition of "Kinds" default;
insert into visits values (1, '2020-01-01');
insert into old values (2, '2024-05-05');
insert into "Kinds" values ('z'), (null);
