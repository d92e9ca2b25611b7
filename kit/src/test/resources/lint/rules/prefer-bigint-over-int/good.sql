create table visits (id bigint primary key);
