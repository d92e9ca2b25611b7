create extension if not exists citext;

create extension if not exists hstore;

create domain validity as daterange
    constraint validity_check check (not isempty(value));

create type shift as (
    during tstzrange,
    days bit(7),
    places point[]
);

create table bookings (
    during tstzrange not null,
    ages int4range not null,
    prices numrange not null,
    closed datemultirange not null,
    steps int4range[] not null,
    body text not null,
    search tsvector not null generated always as (to_tsvector('english', body)) stored
);

create table special (
    email citext not null,
    opens timetz not null,
    ip inet not null,
    net cidr not null,
    mac macaddr not null,
    mac8 macaddr8 not null,
    flags bit(4) not null default B'0000',
    few varbit(4) not null,
    bits varbit not null,
    many bit(4)[] not null,
    price money not null default 12.34,
    prices money[] not null,
    xml xml not null,
    lsn pg_lsn not null,
    attributes hstore not null default '',
    wanted tsquery not null,
    point point not null,
    line line not null,
    lseg lseg not null,
    box box not null,
    boxes box[] not null,
    path path not null,
    polygon polygon not null,
    circle circle not null,
    validity validity not null,
    shift shift not null,
    grid integer[][] not null
);

alter table bookings add constraint bookings_ages check (ages <@ '[18,121)'::int4range and ages <> '[20,30)'::int4range);

alter table bookings add constraint bookings_closed check (closed @> '2026-12-25'::date);

alter table bookings add constraint bookings_during check (not isempty(during) and not lower_inf(during));

alter table bookings add constraint bookings_prices check (prices @> '1'::numeric);

alter table special add constraint special_attributes check (attributes ? 'k'::text or attributes -> 'a'::text = 'b'::text);

alter table special add constraint special_email check (email <> 'it''s'::citext);

alter table special add constraint special_flags check (flags & '1100'::varbit <> '0000'::varbit);

alter table special add constraint special_ip check (ip << '10.0.0.0/8'::cidr);

alter table special add constraint special_mac check (mac <> '08:00:2b:01:02:03'::macaddr);

alter table special add constraint special_net check (masklen(net) <= 24 and net <> '10.0.0.0/8'::cidr);

alter table special add constraint special_opens check (opens >= '08:00:00+02:00'::timetz);

alter table special add constraint special_price check (price >= '0.50'::numeric::money);

alter table special add constraint special_prices check (prices <> '{"1.5"}'::numeric[]::money[]);

alter table bookings add constraint bookings_during_excl exclude using gist (during with &&);

create index bookings_ages_idx on bookings using gist (ages);

create index bookings_body on bookings using gin ((to_tsvector('english', body)));

create index bookings_search on bookings using gin (search);

create index special_attributes_gin on special using gin (attributes);

create index special_boxes on special using gist (box);

create index special_ips on special using gist (ip inet_ops);
