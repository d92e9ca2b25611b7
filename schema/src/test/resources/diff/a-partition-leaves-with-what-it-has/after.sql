create table rooms (id int primary key);
create table visits (id int not null, at date not null, room int references rooms, constraint early check (id > 0), primary key (id, at)) partition by range (at);
create index visits_room on visits (room);
create table visits_2025 partition of visits for values from ('2025-01-01') to ('2026-01-01');
create table visits_2024 (id int not null, at date not null, room int, constraint early check (id > 0), constraint visits_2024_pkey primary key (id, at));
create index visits_2024_room_idx on visits_2024 (room);
