-- a migration changes a database, and is not there when it is gone
select 1;
