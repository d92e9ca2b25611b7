create table kinds (id int primary key);
create table e (id int, at date not null, kind int, n int not null check (n > 0)) partition by range (at);
create table e_2024 partition of e for values from ('2024-01-01') to ('2025-01-01');
create table e_2025 partition of e for values from ('2025-01-01') to ('2026-01-01') partition by list (kind);
create table e_2025_1 partition of e_2025 for values in (1, 2);
create index e_n on e (n) where n > 1;
alter table e add primary key (id, at, kind);
alter table e add constraint e_once unique nulls not distinct (at, kind, n) deferrable initially deferred;
alter table e add constraint e_kind foreign key (kind) references kinds (id) on delete cascade;
