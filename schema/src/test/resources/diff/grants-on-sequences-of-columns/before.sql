create table t (id int generated always as identity primary key, n serial);
grant usage on sequence t_id_seq to pg_monitor;
