create function first_one() returns text language sql as $$ select 'nobody' $$;
