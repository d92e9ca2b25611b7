create table visits (id int not null, at date not null) partition by range (at);
create table rest partition of visits default;
create table old partition of visits for values from ('2024-01-01') to ('2025-01-01');
create table new partition of visits for values from ('2025-01-01') to ('2026-01-01');
create table "Kinds" (kind text) partition by list (kind);
create table "Others" partition of "Kinds" default;
create table "Some" partition of "Kinds" for values in ('a', 'it''s');
