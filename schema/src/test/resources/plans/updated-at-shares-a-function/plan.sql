create schema if not exists squall;

create or replace function squall.set_updated_at() returns trigger
language plpgsql as $$
begin
    new.updated_at := pg_catalog.now();
    return new;
end
$$;

create table a (
    updated_at timestamptz not null
);

create table b (
    updated_at timestamptz not null
);

create trigger set_updated_at
    before update on a
    for each row execute function squall.set_updated_at();

create trigger set_updated_at
    before update on b
    for each row execute function squall.set_updated_at();
