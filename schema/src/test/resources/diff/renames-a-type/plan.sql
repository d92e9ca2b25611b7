alter type public.status rename to state;
