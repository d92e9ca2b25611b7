create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create function allowed() returns boolean language sql as 'select true';
select 1;
