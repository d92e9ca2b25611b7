create table e (at date not null, n bigint not null default 2, more text) partition by range (at);
create table e_2024 partition of e (n default 7) for values from ('2024-01-01') to ('2026-01-01');
