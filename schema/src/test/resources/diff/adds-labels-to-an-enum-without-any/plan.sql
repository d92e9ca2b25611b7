-- squall:outside-transaction
alter type public.mood add value 'sad';

-- squall:outside-transaction
alter type public.mood add value 'glad';
