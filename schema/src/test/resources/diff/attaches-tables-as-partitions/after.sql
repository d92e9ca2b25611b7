create table e (at date not null, n int) partition by range (at);
create table e_2024 partition of e for values from ('2024-01-01') to ('2025-01-01');
create table l (kind text, n int) partition by list (kind);
create table l_a partition of l for values in ('it''s, (a)', 'b');
create table h (n int) partition by hash (n);
create table h_0 partition of h for values with (modulus 2, remainder 0);
