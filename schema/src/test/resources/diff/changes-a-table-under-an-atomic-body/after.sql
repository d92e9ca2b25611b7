create table items (id int primary key, price bigint);
create function total() returns numeric language sql begin atomic select sum(price) from items; end;
