-- The data of the benchmarks: the same rows at every run, no random numbers.
-- Changing this file makes the next run build the database anew.

create table customers (
    id integer generated always as identity primary key,
    company_name text not null,
    contact_name text not null,
    contact_title text not null,
    address text not null,
    city text not null,
    postal_code text,
    region text,
    country text not null,
    phone text not null,
    fax text
);

create table employees (
    id integer generated always as identity primary key,
    last_name text not null,
    first_name text not null,
    title text not null,
    title_of_courtesy text not null,
    birth_date date not null,
    hire_date date not null,
    address text not null,
    city text not null,
    postal_code text not null,
    country text not null,
    home_phone text not null,
    extension integer not null,
    notes text not null,
    reports_to integer references employees
);

create table suppliers (
    id integer generated always as identity primary key,
    company_name text not null,
    contact_name text not null,
    contact_title text not null,
    address text not null,
    city text not null,
    region text,
    postal_code text not null,
    country text not null,
    phone text not null
);

create table products (
    id integer generated always as identity primary key,
    name text not null,
    quantity_per_unit text not null,
    unit_price double precision not null,
    units_in_stock integer not null,
    units_on_order integer not null,
    reorder_level integer not null,
    discontinued boolean not null,
    supplier_id integer not null references suppliers
);

create table orders (
    id integer generated always as identity primary key,
    customer_id integer not null references customers,
    employee_id integer not null references employees,
    order_date date not null,
    required_date date not null,
    shipped_date date,
    ship_via integer not null,
    freight double precision not null,
    ship_name text not null,
    ship_city text not null,
    ship_region text,
    ship_postal_code text,
    ship_country text not null,
    created_at timestamptz not null
);

create table order_details (
    id integer generated always as identity primary key,
    order_id integer not null references orders,
    product_id integer not null references products,
    unit_price numeric(10, 2) not null,
    quantity integer not null,
    discount double precision not null
);

create table sales (
    id integer generated always as identity primary key,
    order_id integer not null,
    product_id integer not null,
    unit_price numeric(10, 2) not null,
    quantity integer not null,
    discount double precision not null
);

-- No keys and no indexes: what bulk loads go into first.
create table staged_details (
    order_id integer not null,
    product_id integer not null,
    unit_price numeric(10, 2) not null,
    quantity integer not null,
    discount double precision not null
);

create table shelves (
    id integer primary key,
    name text not null
);

create table shelf_items (
    id integer primary key,
    shelf_id integer not null references shelves,
    label text not null,
    quantity integer not null
);

create function pg_temp.pick(n bigint, variadic words text[]) returns text
    language sql immutable return words[1 + n % array_length(words, 1)];

create function pg_temp.city(n bigint) returns text language sql immutable return
    pg_temp.pick(n, 'Berlin', 'London', 'Luleå', 'Mannheim', 'Strasbourg', 'Madrid', 'Marseille', 'Buenos Aires', 'Bern', 'São Paulo', 'Aachen');

create function pg_temp.country(n bigint) returns text language sql immutable return
    pg_temp.pick(n, 'Germany', 'United Kingdom', 'Sweden', 'Germany', 'France', 'Spain', 'France', 'Argentina', 'Switzerland', 'Brazil', 'Germany');

create function pg_temp.person(n bigint) returns text language sql immutable return
    pg_temp.pick(n * 7, 'Maria', 'Ana', 'Thomas', 'Christina', 'Hanna', 'Martin', 'Laurence', 'Elizabeth', 'Victoria')
    || ' '
    || pg_temp.pick(n * 13, 'Anders', 'Trujillo', 'Hardy', 'Berglund', 'Moos', 'Sommer', 'Lebihan', 'Lincoln', 'Ashworth', 'Simpson');

create function pg_temp.phone(n bigint) returns text language sql immutable return
    '+49 ' || (30 + n % 60) || ' ' || (1000000 + n * 7919 % 8999999);

insert into customers overriding system value
select i,
       pg_temp.person(i) || ' Trading ' || i,
       pg_temp.person(i + 3),
       pg_temp.pick(i, 'Owner', 'Sales Representative', 'Accounting Manager', 'Order Administrator'),
       'Obere Straße ' || i % 400,
       pg_temp.city(i),
       case when i % 10 <> 0 then lpad((i * 37 % 99999)::text, 5, '0') end,
       case when i % 3 = 0 then pg_temp.pick(i, 'Lara', 'Essex', 'BC', 'Táchira') end,
       pg_temp.country(i),
       pg_temp.phone(i),
       case when i % 2 = 0 then pg_temp.phone(i + 1) end
from generate_series(1, 10000) as i;

insert into employees overriding system value
select i,
       split_part(pg_temp.person(i), ' ', 2),
       split_part(pg_temp.person(i), ' ', 1),
       pg_temp.pick(i, 'Sales Representative', 'Sales Manager', 'Inside Sales Coordinator'),
       pg_temp.pick(i, 'Ms.', 'Dr.', 'Mr.', 'Mrs.'),
       date '1960-01-01' + i * 37,
       date '2000-01-01' + i * 17,
       i || ' Garrett Hill',
       pg_temp.city(i),
       lpad((i * 41 % 99999)::text, 5, '0'),
       pg_temp.country(i),
       pg_temp.phone(i),
       1000 + i * 7 % 8999,
       'Speaks ' || pg_temp.pick(i, 'French', 'German', 'Italian', 'Spanish') || ' and reads it as well.',
       case when i > 10 then 1 + i % 10 end
from generate_series(1, 200) as i;

insert into suppliers overriding system value
select i,
       pg_temp.person(i * 3) || ' Supplies ' || i,
       pg_temp.person(i + 5),
       pg_temp.pick(i, 'Purchasing Manager', 'Export Administrator', 'Marketing Representative'),
       i || ' Gilbert Street',
       pg_temp.city(i),
       case when i % 3 = 0 then pg_temp.pick(i, 'LA', 'MI', 'Asturias') end,
       lpad((i * 43 % 99999)::text, 5, '0'),
       pg_temp.country(i),
       pg_temp.phone(i)
from generate_series(1, 1000) as i;

insert into products overriding system value
select i,
       pg_temp.pick(i, 'Chai', 'Chang', 'Aniseed Syrup', 'Gumbo Mix', 'Ikura', 'Queso Cabrales', 'Konbu', 'Tofu') || ' ' || i,
       (6 + i % 40) || ' ' || pg_temp.pick(i, 'boxes x 20 bags', 'bottles', 'jars', 'packages'),
       2 + i * 31 % 250 + i % 4 * 0.25,
       i * 17 % 120,
       i % 7 * 10,
       i % 6 * 5,
       i % 9 = 0,
       1 + i * 7 % 1000
from generate_series(1, 5000) as i;

insert into orders overriding system value
select i,
       1 + i * 7919::bigint % 10000,
       1 + i * 13 % 200,
       date '2020-01-01' + i % 1800,
       date '2020-01-01' + i % 1800 + 28,
       case when i % 12 <> 0 then date '2020-01-01' + i % 1800 + i % 21 end,
       1 + i % 3,
       i * 37 % 9000 / 10.0,
       pg_temp.person(i) || ' Trading',
       pg_temp.city(i),
       case when i % 3 = 0 then pg_temp.pick(i, 'RJ', 'SP', 'Lara', 'Isle of Wight') end,
       case when i % 10 <> 0 then lpad((i * 37::bigint % 99999)::text, 5, '0') end,
       pg_temp.country(i),
       timestamptz '2020-01-01 08:00:00Z' + i % 1800 * interval '1 day' + i * 997 % 36000 * interval '1.0001 second'
from generate_series(1, 50000) as i;

insert into order_details overriding system value
select row_number() over (order by i, line),
       i,
       1 + (i * 31 + line * 977) % 5000,
       (200 + (i * 53 + line * 101) % 24000) / 100.0,
       1 + (i + line * 7) % 60,
       (i + line) % 5 * 0.05
from generate_series(1, 50000) as i, generate_series(1, 4 + i % 5) as line;

insert into shelves select i, 'Shelf ' || i from generate_series(1, 1000) as i;

insert into shelf_items
select i, 1 + (i - 1) / 100, 'Box of ' || i % 40 || ' jars', i % 60
from generate_series(1, 100000) as i;

create index on shelf_items (shelf_id);
create index on employees (reports_to);
create index on products (supplier_id);
create index on orders (customer_id);
create index on orders (employee_id);
create index on order_details (order_id);
create index on order_details (product_id);

alter table customers alter id restart 1000001;
alter table order_details alter id restart 1000001;

-- The login of all peers, and the role that a session takes on.
do $$
begin
    if not exists (select from pg_roles where rolname = 'authenticated') then
        create role authenticated;
        create role northwind_app login noinherit password 'northwind_app';
        grant authenticated to northwind_app;
    end if;
end
$$;

grant select, insert, update, delete on all tables in schema public to northwind_app, authenticated;
