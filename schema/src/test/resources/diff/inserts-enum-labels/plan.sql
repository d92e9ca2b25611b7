-- squall:outside-transaction
alter type public.status add value 'a' before 'b';

-- squall:outside-transaction
alter type public.status add value 'c' after 'b';

-- squall:outside-transaction
alter type public.status add value 'e';

-- squall:outside-transaction
alter type public.status add value 'f';
