create table visits (id bigserial primary key);
