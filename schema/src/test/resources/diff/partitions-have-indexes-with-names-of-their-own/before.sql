create table visits (id int not null, at date not null, page int, primary key (id, at)) partition by range (at);
create table visits_2024 partition of visits for values from ('2024-01-01') to ('2025-01-01');
insert into visits values (1, '2024-05-05', 7);
