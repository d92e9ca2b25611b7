create table users (id int primary key, email text, name text);
create materialized view m as select id, name from users;
create index m_name on m (name);
create materialized view options with (fillfactor = 80, autovacuum_enabled = false) as select id from users;
create materialized view empty as select id from users with no data;
create materialized view another as select count(*) from m;
grant select on m to pg_monitor;
comment on materialized view m is 'copied';
