create table e (at date not null, n int) partition by range (at);
create table e_2024 (at date not null, n int);
create table e_2025 partition of e for values from ('2025-01-01') to ('2026-01-01');
