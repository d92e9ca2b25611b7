create extension citext;
create role shop_reader;
create type order_status as enum ('draft', 'in transit', 'delivered', '2nd try');
create domain email_address as varchar(255) check (value like '%_@_%');
create type postal_address as (street text, city text, number integer);

create function set_changed_at() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end
$$;

create table people (
    id bigint generated always as identity primary key,
    email email_address not null unique,
    nick citext,
    address postal_address,
    created_at timestamptz not null default now(),
    changed_at timestamp(3)
);
comment on table people is 'Who buys.
And who sold, once.';
comment on column people.nick is 'What others see; not unique';

create table categories (
    id serial primary key,
    parent_id integer references categories,
    name varchar not null,
    tags text[] not null default '{}',
    search tsvector generated always as (to_tsvector('english', name)) stored,
    constraint categories_name_check check (name <> ''),
    unique nulls not distinct (parent_id, name)
);

create table orders (
    id uuid primary key default gen_random_uuid(),
    buyer_id bigint not null references people on delete cascade,
    seller_id bigint references people on update cascade on delete set null
        deferrable initially deferred,
    status order_status not null default 'draft',
    total numeric(12,2) not null default 0,
    delivery tstzrange,
    details jsonb,
    exclude using gist (delivery with &&) where (status <> 'draft')
) with (fillfactor = 70);
create index orders_open on orders (buyer_id, total desc nulls last) where status <> 'delivered';
create index orders_details on orders using gin (details jsonb_path_ops);
create index people_lower on people (lower(email::text) collate "C", (coalesce(nick, '')));

create table order_lines (
    order_id uuid references orders on delete cascade,
    position smallint,
    category_id integer not null references categories,
    quantity integer not null constraint quantity_positive check (quantity > 0),
    primary key (order_id, position)
);
create table line_notes (
    order_id uuid not null,
    position smallint not null,
    note text not null,
    foreign key (order_id, position) references order_lines on delete cascade
);

create trigger people_changed before update on people
    for each row execute function set_changed_at();

alter table orders enable row level security;
create policy orders_own on orders for select to shop_reader
    using (buyer_id = nullif(current_setting('app.user_id', true), '')::bigint);
grant select on orders to shop_reader;
grant select (id, nick) on people to shop_reader;

create view order_totals as
    select o.buyer_id, count(*) as orders, sum(o.total) as total from orders o group by 1;
create view big_buyers with (security_invoker = true) as
    select buyer_id from order_totals where total > 1000;
create materialized view category_counts as
    select category_id, count(*) as lines from order_lines group by 1;
create unique index category_counts_key on category_counts (category_id);
