alter table events_2026 add constraint events_2026_bounds
    check (at >= '2026-01-01' and at < '2027-01-01') not valid;

alter table events_2026 validate constraint events_2026_bounds;

alter table events attach partition events_2026 for values from ('2026-01-01') to ('2027-01-01');
