-- squall:outside-transaction
alter type public.status add value 'gone';
