create table e (at date not null, n int) partition by range (at);
create table e_2024 partition of e for values from ('2024-01-01') to ('2025-01-01');
create table e_2025 partition of e for values from ('2025-01-01') to ('2026-01-01');
insert into e values ('2024-05-05', 1), ('2025-05-05', 2);
