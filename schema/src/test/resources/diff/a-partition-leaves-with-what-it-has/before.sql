create table rooms (id int primary key);
create table visits (id int not null, at date not null, room int references rooms, constraint early check (id > 0), primary key (id, at)) partition by range (at);
create index visits_room on visits (room);
create table visits_2024 partition of visits for values from ('2024-01-01') to ('2025-01-01');
create table visits_2025 partition of visits for values from ('2025-01-01') to ('2026-01-01');
insert into rooms values (1);
insert into visits values (1, '2024-05-05', 1);
