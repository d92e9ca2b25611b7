do $$ begin execute 'alter table users add column phone text'; end $$;
