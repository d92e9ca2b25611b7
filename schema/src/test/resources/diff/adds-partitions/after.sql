create table e (at date not null, n int default 1) partition by range (at);
create table e_2024 partition of e for values from ('2024-01-01') to ('2025-01-01');
create table e_2025 partition of e for values from ('2025-01-01') to ('2026-01-01');
create table e_rest partition of e default partition by list (n);
create index e_at on e (at);
