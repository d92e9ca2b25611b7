alter type public.status rename value 'done' to 'finished';
