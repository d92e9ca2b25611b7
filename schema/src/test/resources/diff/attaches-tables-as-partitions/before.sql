create table e (at date not null, n int) partition by range (at);
create table e_2024 (at date not null, n int);
create table l (kind text, n int) partition by list (kind);
create table l_a (kind text, n int);
create table h (n int) partition by hash (n);
create table h_0 (n int);
insert into e_2024 values ('2024-05-05', 1);
insert into l_a values ('it''s, (a)', 1);
