create table kinds (id int primary key);
create table e (id int, at date not null, kind int, n int) partition by range (at);
create table e_2024 partition of e for values from ('2024-01-01') to ('2025-01-01');
create table e_2025 partition of e for values from ('2025-01-01') to ('2026-01-01') partition by list (kind);
create table e_2025_1 partition of e_2025 for values in (1, 2);
insert into kinds values (1), (2);
insert into e values (1, '2024-05-05', 1, 1), (2, '2025-05-05', 2, 2);
