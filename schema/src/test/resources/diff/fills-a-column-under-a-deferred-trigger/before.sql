create table t (id int primary key);
insert into t values (1), (2);
create function looks() returns trigger language plpgsql as 'begin return null; end';
create constraint trigger looks after update on t deferrable initially deferred for each row execute function looks();
