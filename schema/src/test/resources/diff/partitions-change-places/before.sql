create table visits (id int not null, at date not null) partition by range (at);
create table one partition of visits for values from ('2024-01-01') to ('2025-01-01');
create table two partition of visits for values from ('2025-01-01') to ('2026-01-01');
create table three partition of visits for values from ('2026-01-01') to ('2027-01-01');
