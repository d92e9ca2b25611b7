create extension if not exists btree_gist;

create table bookings (
    room integer not null,
    start_at timestamptz not null,
    "end" timestamptz not null,
    status text not null
);

alter table bookings add constraint bookings_check check ((start_at < "end" or room = 0) and not status like '%''%'::text);

alter table bookings add constraint bookings_status_check check (status in ('draft'::text, 'it''s'::text));

alter table bookings add constraint bookings_no_overlap exclude using gist (room with =, (tstzrange(start_at, "end")) with &&) where (status <> 'draft'::text) deferrable initially deferred;

alter table bookings add constraint bookings_range exclude using gist (room with =, (tstzrange(start_at, "end")) with &&);
