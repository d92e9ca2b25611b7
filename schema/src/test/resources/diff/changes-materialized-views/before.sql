create table users (id int primary key, email text, name text);
create materialized view m as select id, email from users;
create index m_email on m (email);
create materialized view options with (fillfactor = 70) as select id from users;
create materialized view empty as select id from users with no data;
grant select on m to pg_monitor;
comment on materialized view m is 'copied';
