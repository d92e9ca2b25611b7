alter table events detach partition events_2025;
