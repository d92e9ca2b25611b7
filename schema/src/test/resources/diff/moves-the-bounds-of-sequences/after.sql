create sequence up minvalue 100;
create sequence down as int start 7 increment 2 minvalue 3;
create table t (id int generated always as identity (start 10 minvalue 5 maxvalue 90), b int);
